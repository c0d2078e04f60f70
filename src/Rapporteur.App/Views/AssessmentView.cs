namespace Rapporteur.App.Views;

/// <summary>Grades given to the follow-up of one paragraph. Grades of different bodies are never compared.</summary>
/// <param name="Paragraph">Paragraph of the concluding observations.</param>
/// <param name="Grades">Letters, or what the committee's words say, in order.</param>
/// <param name="Scheme">The committee's scheme; null for words, and for a letter that no scheme has.</param>
/// <param name="Date">The day of the document that grades; null where it prints none.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record AssessmentView(string Paragraph, IReadOnlyList<string> Grades, string? Scheme, DateView? Date, IReadOnlyList<SourceView> Sources)
{
    /// <summary>The part of the paragraph for which each grade is given, in the order of <see cref="Grades"/>, empty for the whole; an empty list where no parts are told apart.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The committee's own words; null where only the grade is recorded.</summary>
    public string? Words { get; init; }

    /// <summary>Each grade with its part, ready to show: <c>B (a)</c>.</summary>
    public IEnumerable<string> GradesWithParts() => Grades.Select((grade, n) => n < Parts.Count && Parts[n].Length > 0 ? $"{grade} {Parts[n]}" : grade);
}
