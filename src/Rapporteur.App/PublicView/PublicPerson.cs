namespace Rapporteur.App.PublicView;

/// <summary>A victim, or a group of victims.</summary>
/// <param name="Name">Name, with a holding consent to publish it.</param>
/// <param name="Group">What a group is.</param>
/// <param name="Count">How many, in words.</param>
/// <param name="Fate">What became of them.</param>
/// <param name="Sources">Numbers of the sources.</param>
public sealed record PublicPerson(string? Name, string? Group, string? Count, string? Fate, IReadOnlyList<int> Sources);
