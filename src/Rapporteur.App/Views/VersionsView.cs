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

/// <summary>A field that two versions give differently.</summary>
/// <param name="Field"><c>issued</c>, <c>adopted</c>, <c>session</c>, <c>meetings</c>, <c>follow-up</c>, <c>next-report</c>.</param>
/// <param name="First">As the first gives it; null where it does not.</param>
/// <param name="Second">As the second gives it.</param>
public sealed record HeaderDifference(string Field, string? First, string? Second);

/// <summary>A paragraph of one version beside that of the other.</summary>
/// <param name="First">Number in the first; null where it was added.</param>
/// <param name="Second">Number in the second; null where it was removed.</param>
/// <param name="Change"><c>same</c>, <c>changed</c>, <c>translated</c>, <c>added</c>, <c>removed</c>.</param>
/// <param name="Likeness">0 to 1, two decimals.</param>
/// <param name="Renumbered">True where the numbers differ.</param>
/// <param name="Doubtful">True where a person should look.</param>
/// <param name="FirstWords">Words in the first.</param>
/// <param name="SecondWords">Words in the second.</param>
/// <param name="Runs">Where the words of one language changed: what stayed, went and came, in order.</param>
public sealed record VersionTieLine(string? First, string? Second, string Change, double Likeness, bool Renumbered, bool Doubtful, string? FirstWords, string? SecondWords, IReadOnlyList<ChangedRun> Runs);

/// <summary>A stretch of words.</summary>
/// <param name="Kind"><c>same</c>, <c>removed</c> or <c>added</c>.</param>
/// <param name="Text">The words with the white space after them.</param>
public sealed record ChangedRun(string Kind, string Text);
