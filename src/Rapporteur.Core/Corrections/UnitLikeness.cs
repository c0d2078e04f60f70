namespace Rapporteur.Core.Corrections;

/// <summary>Says whether two things that were read are the same, and in which fields they differ.</summary>
public static class UnitLikeness
{
    /// <summary>True for the same kind with the same words, whatever their line ends.</summary>
    public static bool SameWords(ReadUnit one, ReadUnit other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Kind == other.Kind && Words(one.Text).SequenceEqual(Words(other.Text));
    }

    /// <summary>Names of the fields in which they differ: <c>path</c>, <c>words</c>, <c>articles</c>, <c>procedural</c>, <c>position</c>, <c>role</c>, <c>answers</c>, <c>kind</c>, <c>due</c>, <c>about</c>. Empty when they say the same.</summary>
    public static IReadOnlyList<string> Differences(ReadUnit one, ReadUnit other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        (string Field, bool Same)[] fields =
        [
            ("path", one.Path == other.Path),
            ("words", SameWords(one, other)),
            ("articles", one.Articles.SequenceEqual(other.Articles)),
            ("procedural", one.Recommendation?.Procedural == other.Recommendation?.Procedural),
            ("position", one.Recommendation?.Position == other.Recommendation?.Position),
            ("role", one.Paragraph?.Role == other.Paragraph?.Role),
            ("answers", (one.Reply?.Questions ?? []).SequenceEqual(other.Reply?.Questions ?? [])),
            ("kind", one.Deadline?.Kind == other.Deadline?.Kind),
            ("due", one.Deadline?.Due == other.Deadline?.Due && one.Deadline?.Period == other.Deadline?.Period),
            ("about", (one.Deadline?.Paragraphs ?? []).SequenceEqual(other.Deadline?.Paragraphs ?? [])),
        ];
        return [.. fields.Where(f => !f.Same).Select(f => f.Field)];
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
