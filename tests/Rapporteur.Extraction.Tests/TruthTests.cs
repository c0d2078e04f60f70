using System.Globalization;
using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tests;

/// <summary>Documents of our own beside what a person found in them without sight of the program: every unit by path and words, every deadline, and nearly every role.</summary>
public sealed partial class TruthTests
{
    // Some closing paragraphs may be given one of two roles by two careful persons.
    private const double LeastOfRoles = 0.96;

    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(CorpusOfOurOwnTests.Folder, "truth.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(CorpusOfOurOwnTests.Folder, Path.GetDirectoryName(f)!).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Units_are_those_that_a_person_found(string name)
    {
        var (truth, reading) = Both(name);
        var found = Units(reading).ToDictionary(u => u.Path, u => u.Text, StringComparer.Ordinal);
        var wanted = truth.Recommendations.Concat(truth.Questions).ToList();

        Assert.Equal(wanted.Select(u => u.Path).Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(wanted, u =>
        {
            Assert.StartsWith(Plain(u.Begins), Plain(found[u.Path]), StringComparison.Ordinal);
            Assert.EndsWith(Plain(u.Ends), Plain(found[u.Path]), StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Roles_are_those_that_a_person_found(string name)
    {
        var (truth, reading) = Both(name);
        var roles = reading.Paragraphs.ToDictionary(p => p.Number, p => p.Role.Name(), StringComparer.Ordinal);
        var wanted = truth.Paragraphs.Where(p => p.Role is not null).ToList();
        var other = wanted.Where(p => roles.GetValueOrDefault(p.Number) != p.Role).Select(p => $"{p.Number}: {p.Role}, not {roles.GetValueOrDefault(p.Number)}").ToList();

        Assert.True(other.Count <= wanted.Count * (1 - LeastOfRoles), string.Join("; ", other));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Deadlines_and_the_paragraphs_they_name_are_those_that_a_person_found(string name)
    {
        var (truth, reading) = Both(name);

        Assert.Equal(truth.Deadlines.Select(d => (d.Paragraph, d.Due)).Order(), reading.Deadlines.Select(d => (d.Paragraph, Due(d))).Order());
        Assert.Equal(truth.FollowUpParagraphs, reading.Deadlines.Where(d => d.Kind == "follow-up").SelectMany(d => d.Paragraphs));
        Assert.Equal(truth.UrgentMeasuresParagraphs.Concat(truth.ParticularImportanceParagraphs), reading.UrgentParagraphs);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_cover_and_the_first_paragraph_say_what_a_person_read(string name)
    {
        var (truth, reading) = Both(name);

        Assert.Equal(truth.Symbol, reading.Document.Symbol?.Text);
        Assert.Equal(truth.Issued, reading.Document.Issued?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(truth.Session ?? reading.Document.Session, reading.Document.Session);
        Assert.Equal(truth.ReportsConsidered, reading.Document.ReportsConsidered.Select(r => r.Text));
        Assert.True(truth.AdoptedDate is null || truth.AdoptedDate == reading.Document.Adopted?.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }

    private static (Truth Truth, DocumentReading Reading) Both(string name) =>
        (Truth.Read(Path.Combine(CorpusOfOurOwnTests.Folder, name, "truth.json")), Script.Read(File.ReadAllText(Path.Combine(CorpusOfOurOwnTests.Folder, name, "source.txt"))));

    private static IEnumerable<(string Path, string Text)> Units(DocumentReading reading) =>
        reading.Recommendations.Select(r => (r.Path, r.Text)).Concat(reading.Questions.Select(q => (q.Path, q.Text)));

    private static string? Due(PrintedDeadline deadline) => deadline.Due?.ToString(
        deadline.Precision switch { "year" => "uuuu", "month" => "uuuu-MM", _ => "uuuu-MM-dd" }, CultureInfo.InvariantCulture);

    /// <summary>Words alone: white space, marks at the end and the "and" before the last item are no part of a unit's words.</summary>
    private static string Plain(string words) => Conjunction().Replace(Space().Replace(words, " ").Trim(), "").TrimEnd('.', ';', ':', ',', '?', ' ');

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"[;,]\s*(?:and|or|et|ou|y|o)[,;]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Conjunction();
}
