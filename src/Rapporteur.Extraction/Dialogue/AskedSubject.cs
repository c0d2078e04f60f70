namespace Rapporteur.Extraction.Dialogue;

/// <summary>What a question is about where stages do not say it.</summary>
/// <param name="Population">The people, in its words; null where it asks about things.</param>
/// <param name="Groups">Groups to which all of them belong.</param>
/// <param name="Parts">The separate things asked, each as its stems.</param>
internal sealed record AskedSubject(string? Population, IReadOnlyList<string> Groups, IReadOnlyList<string> Parts);
