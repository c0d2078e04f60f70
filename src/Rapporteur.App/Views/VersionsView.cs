namespace Rapporteur.App.Views;

/// <summary>The versions of one document, and two of them side by side.</summary>
public sealed record VersionsView
{
    /// <summary>Symbol or null.</summary>
    public string? Symbol { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Path of the document's page.</summary>
    public required string Href { get; init; }

    /// <summary>All versions, the one that is shown first.</summary>
    public IReadOnlyList<VersionLine> Versions { get; init; } = [];

    /// <summary>The version compared; null where there is only one.</summary>
    public VersionLine? First { get; init; }

    /// <summary>The version it is compared with.</summary>
    public VersionLine? Second { get; init; }

    /// <summary>What cover, opening and closing paragraphs say differently.</summary>
    public IReadOnlyList<HeaderDifference> Differences { get; init; } = [];

    /// <summary>All paragraphs of both, in order.</summary>
    public IReadOnlyList<VersionTieLine> Paragraphs { get; init; } = [];
}
