using Rapporteur.Core.Corrections;

namespace Rapporteur.App.Views;

/// <summary>What was understood of one version of a document, with people's decisions about it.</summary>
public sealed record ReadingView
{
    /// <summary>The reading and the decisions.</summary>
    public required CorrectedReading Reading { get; init; }

    /// <summary>All that can be decided about, in the order of the text; rejected units among them.</summary>
    public required IReadOnlyList<DeskUnit> Units { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Symbol; null where the document prints none.</summary>
    public string? Symbol { get; init; }

    /// <summary>Path of the document's page.</summary>
    public required string Href { get; init; }

    /// <summary>Path of the original file in the record.</summary>
    public string? OriginalHref { get; init; }

    /// <summary>True where the original is a PDF, whose pages can be opened by number.</summary>
    public bool IsPdf { get; init; }
}
