using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tests.Kinds;

/// <summary>State reports, follow-up, lists prior to reporting, general comments and corrigenda of our own words against what a person found in them (<c>truth.txt</c>).</summary>
public sealed class TruthTests
{
    private static readonly string[] Families = ["state-report", "follow-up-report", "follow-up-assessment", "list-of-issues-prior-to-reporting", "general-comment", "corrigendum"];

    public static TheoryData<string> Documents =>
        [.. Families.SelectMany(f => Directory.EnumerateDirectories(Path.Combine(CorpusOfOurOwnTests.Folder, f)).Select(d => $"{f}/{Path.GetFileName(d)}").Order(StringComparer.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_gives_what_a_person_found_in_it(string name)
    {
        var folder = Path.Combine(CorpusOfOurOwnTests.Folder, name);
        var truth = File.ReadAllLines(Path.Combine(folder, "truth.txt")).Select(Line).ToList();
        var reading = Script.Read(File.ReadAllText(Path.Combine(folder, "source.txt")));
        var kinds = truth.Select(t => t[..t.IndexOf(" |", StringComparison.Ordinal)]).ToHashSet();
        Assert.Equal(name.Split('/')[0], Core.Documents.DocumentKindNames.Name(reading.Document.Kind));
        var read = Read(reading).Where(r => kinds.Contains(r[..r.IndexOf(" |", StringComparison.Ordinal)])).Select(Line).Order(StringComparer.Ordinal).ToList();
        var told = kinds.Contains("articles") ? read.Where(r => !r.StartsWith("articles |", StringComparison.Ordinal) || truth.Exists(t => t.StartsWith(string.Join(" |", r.Split(" |").Take(2)), StringComparison.Ordinal))) : read;
        Assert.Equal(truth.Order(StringComparer.Ordinal), told);
    }

    private static IEnumerable<string> Read(DocumentReading r) =>
        r.Replies.Select(u => $"reply | {string.Join(' ', u.Questions)} | {string.Join(' ', u.Paragraphs)} | {u.Answers?.Text}")
            .Concat(r.Replies.Where(u => u.Quoted is not null).Select(u => $"quoted | {string.Join(' ', u.Questions)} | {u.Quoted}"))
            .Concat(r.Paragraphs.Select(p => $"articles | {p.Number} | {string.Join(' ', p.Articles)}"))
            .Concat(r.Assessments.Select(a => $"assessment | {a.Path} | {a.Part} | {a.Grade} | {a.Scheme}"))
            .Concat(r.FollowUps.Select(f => $"follow-up | {f.State} | {f.Assessed?.Text} | {f.Reply?.Text} {f.ReplyDate?.ToString("uuuu-MM-dd", null)} | {string.Join(' ', f.AskedAgain)}"))
            .Concat(r.Questions.Select(q => $"question | {q.Path}"))
            .Concat(r.Corrects is { } corrected ? [$"corrects | {corrected.Text}"] : [])
            .Concat(r.Corrections.Select(c => $"correction | {c.Place} | {c.Kind} | {c.Old} | {c.New}"))
            .Concat(r.Comment is { } k ? [$"comment | {string.Join(' ', k.Numbers)} | {k.Year} | {string.Join(' ', k.Articles)}"] : []);

    private static string Line(string line) => string.Join(" | ", line.Replace('\n', ' ').Split('|').Select(c => c.Trim())).TrimEnd();
}
