using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Reviews;

namespace Rapporteur.Extraction.Kinds.FollowUpAssessment;

/// <summary>Completes a reading from its rounds: the scheme of each letter, what the document is about, what does not fit.</summary>
internal static class RoundsOf
{
    /// <summary>The reading with assessments, rounds, references to what is assessed, and findings.</summary>
    public static DocumentReading Complete(DocumentReading draft, IReadOnlyList<RoundDraft> rounds)
    {
        var told = rounds.Where(r => r.Assessed is not null || r.Units.Count > 0 || r.Summary.Count > 0).ToList();
        foreach (var round in told)
        {
            AddFromSummary(round, draft.Text);
        }

        var letters = told.SelectMany(r => r.Units).Select(u => u.Grade).Where(IsLetter).ToHashSet(StringComparer.Ordinal);
        var body = draft.Document.Body ?? told.Select(r => r.Assessed?.Body).FirstOrDefault(b => b is not null);
        var scheme = letters.Count == 0 || body is not { } known ? null : GradeSchemes.Default.ForOrNull(known, draft.Document.Issued, letters);
        var units = told.SelectMany(r => r.Units.Select(u => u with
        {
            Assessed = r.Assessed, State = r.State ?? draft.Document.State, Scheme = scheme is not null && scheme.Grades.Contains(u.Grade) ? scheme.Name : null,
        })).ToList();
        var cited = told.SelectMany(r => new[] { r.Assessed, r.Build().Reply }).OfType<DocumentSymbol>().Distinct()
            .Where(s => !draft.References.Any(r => r.Symbol == s)).Select(s => new DocumentReference(s.Text, s, null));
        return draft with
        {
            Document = Header(draft.Document, told),
            Assessments = units,
            FollowUps = [.. told.Select(r => r.Build())],
            References = [.. draft.References, .. cited],
            Findings = [.. draft.Findings, .. units.Where(u => IsLetter(u.Grade) && u.Scheme is null).Select(Unknown), .. told.SelectMany(Contradictions)],
        };
    }

    private static bool IsLetter(string grade) => char.IsAsciiLetterUpper(grade[0]);

    // A letter about one State belongs to the review that it follows up.
    private static DocumentHeader Header(DocumentHeader header, List<RoundDraft> told) => header.Kind == DocumentKind.FollowUpAssessment && told is [{ Assessed: { } assessed }]
        ? header with { State = header.State ?? assessed.State, Body = header.Body ?? assessed.Body, Cycle = header.Cycle ?? assessed.Cycle }
        : header;

    // Where only the cover's line grades a paragraph, its letters are the assessment.
    private static void AddFromSummary(RoundDraft round, string text)
    {
        foreach (var (path, grades) in round.Summary.Where(s => !round.Units.Any(u => u.Path == s.Path)).ToList())
        {
            var at = text.IndexOf($"{path} [{grades[0]}]", StringComparison.Ordinal);
            var span = at < 0 ? new TextSpan(0, 0) : new TextSpan(at, at + path.Length + grades[0].Length + 3);
            round.Units.AddRange(grades.Select(g => new AssessmentUnit { Path = path, Grade = g, Words = $"{path} [{string.Join("][", grades)}]", Span = span }));
        }
    }

    private static Finding Unknown(AssessmentUnit unit) => new(
        "EXT0172", FindingSeverity.Warning, $"The grade {unit.Grade} is not in the scheme of the committee that was in force at the document's date; it was kept without a scheme.", unit.Page, unit.Path);

    private static IEnumerable<Finding> Contradictions(RoundDraft round) =>
        from said in round.Summary
        let read = round.Units.Where(u => u.Path == said.Path).Select(u => u.Grade).ToList()
        where !read.Order().SequenceEqual(said.Grades.Order())
        select new Finding("EXT0173", FindingSeverity.Warning, $"The document's first lines grade paragraph {said.Path} with {string.Join(", ", said.Grades)}, its evaluation with {string.Join(", ", read)}.", null, said.Path);
}
