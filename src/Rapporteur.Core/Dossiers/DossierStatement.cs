namespace Rapporteur.Core.Dossiers;

/// <summary>Who asserts what to whom, in our own words or, marked so, in the source's.</summary>
public sealed record DossierStatement
{
    /// <summary>Id in the dossier.</summary>
    public required string Id { get; init; }
    /// <summary>Review, <c>PAK/CAT/1</c>.</summary>
    public string? Review { get; init; }
    /// <summary><c>claim</c>, <c>question</c>, <c>reply</c>, <c>concern</c>, <c>recommendation</c>, <c>observation</c>, <c>commitment</c>, <c>objection</c>, <c>regret</c>, <c>finding</c>, <c>comment</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Actor id of who says it.</summary>
    public required string By { get; init; }
    /// <summary>Actor id of whom it is said to.</summary>
    public string? To { get; init; }
    /// <summary>EDTF date.</summary>
    public string? Date { get; init; }
    /// <summary>What is said.</summary>
    public required string Words { get; init; }
    /// <summary>True when <see cref="Words"/> are the source's own (a few words only).</summary>
    public bool Quoted { get; init; }
    /// <summary>Theme heading.</summary>
    public string? Theme { get; init; }
    /// <summary>Treaty articles.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];
    /// <summary>For a question: what it wants; for a reply: what it offers.</summary>
    public DossierDataShape? Data { get; init; }
    /// <summary>Path of the paragraph where it stands, for units of a document: <c>7(a)</c>.</summary>
    public string? Path { get; init; }
    /// <summary>Symbol of the document in which it stands.</summary>
    public string? Symbol { get; init; }
    /// <summary>The meeting at which it was said: <c>1508</c>; null elsewhere.</summary>
    public string? Meeting { get; init; }
    /// <summary>How often it was put, in words: <c>a number of times</c>.</summary>
    public string? Repeated { get; init; }
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
    /// <summary>Who may see it, see <see cref="DossierCase.Visibility"/>.</summary>
    public string? Visibility { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
