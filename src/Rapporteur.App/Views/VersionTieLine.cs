namespace Rapporteur.App.Views;

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
