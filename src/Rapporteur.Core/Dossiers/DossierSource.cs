namespace Rapporteur.Core.Dossiers;

/// <summary>A source.</summary>
public sealed record DossierSource
{
    /// <summary>Id in the dossier.</summary>
    public required string Id { get; init; }
    /// <summary><c>un-document</c>, <c>treaty</c>, <c>press</c>, <c>un-press</c>, <c>ngo</c>, <c>court</c>, <c>law</c>, <c>web</c>, <c>person</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Title.</summary>
    public required string Title { get; init; }
    /// <summary>UN symbol, where it has one.</summary>
    public string? Symbol { get; init; }
    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }
    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }
    /// <summary>Date, EDTF.</summary>
    public string? Date { get; init; }
    /// <summary>Public address.</summary>
    public string? Url { get; init; }
    /// <summary>What a reader should know: slips, other versions, rank.</summary>
    public string? Note { get; init; }
    /// <summary>Id of the source of which this is another version.</summary>
    public string? VersionOf { get; init; }
}
