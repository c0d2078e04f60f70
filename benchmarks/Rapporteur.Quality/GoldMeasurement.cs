using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Quality;

/// <summary>Readings against annotations.</summary>
internal static class GoldMeasurement
{
    public static void Run(IEnumerable<GoldDocument> gold, IReadOnlyDictionary<string, DocumentReading> readings, TextWriter output, Levels levels)
    {
        output.WriteLine("| document | units by path | units by words | roles | deadlines | replies to questions |");
        output.WriteLine("|---|---|---|---|---|---|");
        Score paths = default, words = default, roles = default, deadlines = default, ties = default;
        foreach (var one in gold)
        {
            if (!readings.TryGetValue(one.Symbol, out var reading))
            {
                output.WriteLine($"| {one.Symbol} | not in the corpus | | | | |");
                continue;
            }

            var row = (Paths: Paths(one, reading), Words: WordsOf(one, reading), Roles: Roles(one, reading), Deadlines: Deadlines(one, reading), Ties: Ties(one, reading));
            output.WriteLine($"| {one.Symbol} | {row.Paths} | {row.Words} | {row.Roles} | {row.Deadlines} | {row.Ties} |");
            (paths, words, roles, deadlines, ties) = (paths + row.Paths, words + row.Words, roles + row.Roles, deadlines + row.Deadlines, ties + row.Ties);
        }

        output.WriteLine($"| all | {paths} | {words} | {roles} | {deadlines} | {ties} |");
        levels.Note("annotations: units by path", paths);
        levels.Note("annotations: units by words", words);
        levels.Note("annotations: roles", roles);
        levels.Note("annotations: deadlines", deadlines);
        levels.Note("annotations: replies to questions", ties);
    }

    /// <summary>What differs, for the person who looks into it; shows words only of the documents on this machine.</summary>
    public static void Explain(GoldDocument gold, DocumentReading reading, TextWriter output)
    {
        var found = Units(reading).ToDictionary(u => u.Path, u => u.Text, StringComparer.Ordinal);
        foreach (var unit in gold.Recommendations.Concat(gold.Questions))
        {
            if (!found.TryGetValue(unit.Path, out var text))
            {
                output.WriteLine($"{gold.Symbol} {unit.Path}: missing");
            }
            else if (!unit.Matches(text))
            {
                output.WriteLine($"{gold.Symbol} {unit.Path}: [{unit.Begins} … {unit.Ends}] <> [{text}]");
            }
        }

        var wanted = gold.Recommendations.Concat(gold.Questions).Select(u => u.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var extra in found.Keys.Where(p => !wanted.Contains(p)))
        {
            output.WriteLine($"{gold.Symbol} {extra}: too many");
        }

        foreach (var (question, paragraph) in GoldTies(gold).Except(FoundTies(reading)))
        {
            output.WriteLine($"{gold.Symbol} para. {paragraph} answers {question}: missing");
        }

        foreach (var (question, paragraph) in FoundTies(reading).Except(GoldTies(gold)).Where(_ => gold.Replies.Count > 0))
        {
            output.WriteLine($"{gold.Symbol} para. {paragraph} answers {question}: too many");
        }

        var roles = reading.Paragraphs.ToDictionary(p => p.Number, p => p.Role.Name(), StringComparer.Ordinal);
        foreach (var paragraph in gold.Paragraphs.Where(p => p.Role is not null && roles.GetValueOrDefault(p.Number) != p.Role))
        {
            output.WriteLine($"{gold.Symbol} para. {paragraph.Number}: {paragraph.Role} <> {roles.GetValueOrDefault(paragraph.Number)}");
        }
    }

    // A tie is a question and a paragraph of the replies that answers it.
    private static Score Ties(GoldDocument gold, DocumentReading reading)
    {
        var wanted = GoldTies(gold);
        var found = FoundTies(reading);
        return new Score(found.Count(wanted.Contains), found.Count, wanted.Count);
    }

    private static HashSet<(string Question, string Paragraph)> GoldTies(GoldDocument gold) =>
        [.. gold.Replies.SelectMany(r => r.Questions.SelectMany(q => (r.Paragraphs ?? []).Select(p => (q, p))))];

    private static HashSet<(string Question, string Paragraph)> FoundTies(DocumentReading reading) =>
        [.. reading.Replies.SelectMany(r => r.Questions.SelectMany(q => r.Paragraphs.Select(p => (q, p))))];

    private static IEnumerable<(string Path, string Text)> Units(DocumentReading reading) =>
        reading.Recommendations.Select(r => (r.Path, r.Text)).Concat(reading.Questions.Select(q => (q.Path, q.Text)));

    public static Score Paths(GoldDocument gold, DocumentReading reading)
    {
        var wanted = gold.Recommendations.Concat(gold.Questions).Select(u => u.Path).ToHashSet(StringComparer.Ordinal);
        var found = Units(reading).Select(u => u.Path).ToList();
        return new Score(found.Count(wanted.Contains), found.Count, wanted.Count);
    }

    public static Score WordsOf(GoldDocument gold, DocumentReading reading)
    {
        var units = gold.Recommendations.Concat(gold.Questions).ToList();
        var wanted = units.GroupBy(u => u.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var found = Units(reading).ToList();
        return new Score(found.Count(u => wanted.TryGetValue(u.Path, out var unit) && unit.Matches(u.Text)), found.Count, wanted.Count);
    }

    public static Score Roles(GoldDocument gold, DocumentReading reading)
    {
        var roles = reading.Paragraphs.GroupBy(p => p.Number, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Role.Name(), StringComparer.Ordinal);
        var wanted = gold.Paragraphs.Where(p => p.Role is not null).ToList();
        return new Score(wanted.Count(p => roles.GetValueOrDefault(p.Number) == p.Role), wanted.Count == 0 ? 0 : roles.Count, wanted.Count);
    }

    public static Score Deadlines(GoldDocument gold, DocumentReading reading)
    {
        var found = reading.Deadlines.Select(d => (d.Kind, d.Due?.ToString("uuuu-MM-dd", null), d.Paragraph)).ToList();
        var right = gold.Deadlines.Count(d => found.Contains((d.Kind, d.Due, d.Paragraph)));
        return new Score(right, found.Count, gold.Deadlines.Count);
    }
}
