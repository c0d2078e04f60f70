namespace Rapporteur.App.Views;

/// <summary>Figures that stand side by side because they count the same or parts of the same. They are never added.</summary>
/// <param name="Name">What they share.</param>
/// <param name="Figures">The figures, oldest first.</param>
/// <param name="Contradiction"><c>bounds</c> where they cannot both be true, <c>meaning</c> where the same number counts another thing; null where nothing speaks against it.</param>
public sealed record FigureGroup(string Name, IReadOnlyList<FigureView> Figures, string? Contradiction);
