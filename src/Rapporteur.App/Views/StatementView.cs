namespace Rapporteur.App.Views;

/// <summary>What somebody said.</summary>
public sealed record StatementView
{
    /// <summary>Names of the States that recommend it, in the periodic review.</summary>
    public IReadOnlyList<string> RecommendedBy { get; init; } = [];
    /// <summary>The State's position: <c>supported</c>, <c>noted</c>, <c>pending</c>; null elsewhere or where not said.</summary>
    public string? Position { get; init; }
    /// <summary>Document and paragraph that state the position.</summary>
    public string? PositionSource { get; init; }
    /// <summary>Stable key.</summary>
    public required string Key { get; init; }
    /// <summary>Kind of statement.</summary>
    public required string Kind { get; init; }
    /// <summary>Who says it.</summary>
    public required string By { get; init; }
    /// <summary>Side of who says it.</summary>
    public string? Side { get; init; }
    /// <summary>To whom.</summary>
    public string? To { get; init; }
    /// <summary>When.</summary>
    public DateView? Date { get; init; }
    /// <summary>The words.</summary>
    public required string Words { get; init; }
    /// <summary>Words before them that they inherit: "Please inform the Committee about".</summary>
    public string? LeadIn { get; init; }
    /// <summary>Language of words that are a document's own, ISO 639-1; null where it is not known.</summary>
    public string? Language { get; init; }
    /// <summary>What a question of a document wants, as far as its reading says.</summary>
    public ShapeView? Wants { get; init; }
    /// <summary>True when they are the source's own.</summary>
    public bool Quoted { get; init; }
    /// <summary>Theme.</summary>
    public string? Theme { get; init; }
    /// <summary>Treaty articles.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];
    /// <summary>Paragraph path.</summary>
    public string? Path { get; init; }
    /// <summary>Page of the unit in the record.</summary>
    public string? Href { get; init; }
    /// <summary>What it wants or offers, in words: <c>convictions of police, military, intelligence</c>.</summary>
    public string? DataShape { get; init; }
    /// <summary>How often it was put.</summary>
    public string? Repeated { get; init; }
    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
    /// <summary>Sources.</summary>
    public IReadOnlyList<SourceView> Sources { get; init; } = [];
}
