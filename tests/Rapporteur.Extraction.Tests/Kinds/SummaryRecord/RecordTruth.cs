using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tests.Kinds.SummaryRecord;

/// <summary>What a person found in a record of tests/corpus/summary-record by reading it (truth.txt): who speaks on which side, and what is asked.</summary>
internal sealed class RecordTruth
{
    // Words of a question as read and as found by hand are the same question from this share of common words on.
    private const double SameWords = 0.8;

    private RecordTruth(IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        Turns = [.. all.Where(r => r[0] == "turn").Select(r => $"{r[1]} | {r[2]} | {r[3]}")];
        Questions = [.. all.Where(r => r[0] == "question").Select(r => (r[1], r[2], r[3]))];
    }

    public IReadOnlyList<string> Turns { get; }

    public IReadOnlyList<(string Paragraph, string Asker, string Words)> Questions { get; }

    public static RecordTruth Of(string text) =>
        new(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => l[0] != '#').Select(l => l.Split('|', StringSplitOptions.TrimEntries)));

    /// <summary>Speeches that differ: missing with a minus, invented with a plus.</summary>
    public IReadOnlyList<string> WrongTurns(DocumentReading reading)
    {
        var read = reading.Turns.Select(t => $"{string.Join(' ', t.Paragraphs)} | {t.Speaker} | {t.Side}").ToList();
        return [.. Turns.Except(read).Select(t => "- " + t), .. read.Except(Turns).Select(t => "+ " + t)];
    }

    /// <summary>Questions that differ: missing with a minus, invented with a plus.</summary>
    public IReadOnlyList<string> WrongQuestions(DocumentReading reading)
    {
        var left = reading.Questions.ToList();
        var wrong = new List<string>();
        foreach (var (paragraph, asker, words) in Questions)
        {
            var hit = left.Find(q => q.Path.Split('-')[0] == paragraph && (q.Asker == asker || q.Asker?.StartsWith(asker + " (", StringComparison.Ordinal) == true) && Common(q.Text, words) >= SameWords);
            if (hit is null)
            {
                wrong.Add($"- {paragraph} {asker}: {words}");
            }
            else
            {
                left.Remove(hit);
            }
        }

        return [.. wrong, .. left.Select(q => $"+ {q.Path} {q.Asker}: {q.Text}")];
    }

    private static double Common(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        return (double)a.Intersect(b).Count() / a.Union(b).Count();
    }

    // A condition before the question may be counted with it or not: "if so, in what language".
    private static string WithoutCondition(string text) =>
        text.StartsWith("if ", StringComparison.OrdinalIgnoreCase) && text.IndexOf(',', StringComparison.Ordinal) is > 0 and < 40 and var comma ? text[(comma + 1)..] : text;

    private static HashSet<string> Words(string text) => [.. WithoutCondition(text).ToLowerInvariant().Split([' ', ',', '.', '?', ';'], StringSplitOptions.RemoveEmptyEntries)];
}
