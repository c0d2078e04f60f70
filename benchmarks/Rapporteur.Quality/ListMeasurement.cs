using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction;

namespace Rapporteur.Quality;

/// <summary>Thematic lists against the rows of their own tables, and drafts of reports against their own numbered paragraphs, both counted apart from the extraction.</summary>
internal static partial class ListMeasurement
{
    private static readonly string[] Fields = ["number", "words", "position", "source of the position", "themes", "goals", "affected persons"];

    public static void Run(string corpus, TextWriter output, Levels levels)
    {
        var scores = Fields.ToDictionary(f => f, _ => 0, StringComparer.Ordinal);
        var rows = 0;
        foreach (var (file, reading) in Read(Path.Combine(corpus, "upr-slovenia")).Where(r => r.Reading.Document.Kind == DocumentKind.UprThematicList))
        {
            var units = reading.Recommendations.ToLookup(u => u.Path.Split('#', '~')[0], StringComparer.Ordinal);
            foreach (var cells in WordTable.Rows(file).Where(r => r.Count > 2 && Number().IsMatch(r[0][0])))
            {
                rows++;
                foreach (var right in Right(cells, units))
                {
                    scores[right]++;
                }
            }
        }

        output.WriteLine($"Thematic lists: {rows} rows of their own tables.");
        output.WriteLine();
        output.WriteLine("| field | rows that agree |");
        output.WriteLine("|---|---|");
        Fields.ToList().ForEach(f => output.WriteLine(FormattableString.Invariant($"| {f} | {(double)scores[f] / Math.Max(rows, 1):0.000} ({scores[f]} of {rows}) |")));
        Fields.ToList().ForEach(f => levels.Note($"thematic lists: {f}", (double)scores[f] / Math.Max(rows, 1)));
        output.WriteLine();
        Drafts(corpus, output, levels);
    }

    private static void Drafts(string corpus, TextWriter output, Levels levels)
    {
        Score numbers = default, texts = default;
        output.WriteLine("| drafts of reports | numbers | words | texts read |");
        output.WriteLine("|---|---|---|---|");
        foreach (var (file, reading) in Read(Path.Combine(corpus, "upr-drafts-docx")))
        {
            var printed = WordTable.Numbered(file);
            var units = reading.Recommendations.GroupBy(u => u.Path.Split('#', '~')[0], StringComparer.Ordinal).ToList();
            var counted = printed.Zip(units.Select(u => u.Key)).Count(p => p.First.Number is null || p.First.Number == p.Second);
            var words = printed.Zip(units).Count(p => Bare(p.First.Words) == Bare(string.Join(' ', p.Second.Select(u => u.Text))));
            numbers += new Score(counted, units.Count, printed.Count);
            texts += new Score(words, units.Count, printed.Count);
            output.WriteLine($"| {printed.Count} paragraphs, {(printed.Any(p => p.Number is null) ? "counted by Word" : "typed")} | {counted} | {words} | {reading.Recommendations.Count} |");
        }

        levels.Note("drafts of UPR reports: numbers", numbers);
        levels.Note("drafts of UPR reports: words", texts);
    }

    private static IEnumerable<string> Right(IReadOnlyList<IReadOnlyList<string>> cells, ILookup<string, RecommendationUnit> units)
    {
        var printed = Number().Match(cells[0][0]);
        var read = units[printed.Groups["number"].Value].ToList();
        if (read.Count == 0)
        {
            yield break;
        }

        yield return Fields[0];
        var (themes, goals, persons) = Lists(cells[2]);
        var source = string.Concat(cells[0].Skip(1));
        var symbol = Symbol().Match(source).Value;
        var paragraph = Place().Matches(source) is [.., var last] ? $", para. {last.Groups["n"].Value}" : "";
        var agrees = new[]
        {
            Bare(cells[0][0][printed.Length..]) == Bare(string.Join(' ', read.Select(u => u.Text))),
            read.TrueForAll(u => string.Equals(u.Position, cells[1][0], StringComparison.OrdinalIgnoreCase)),
            read.TrueForAll(u => u.PositionSource == symbol + paragraph),
            read.TrueForAll(u => u.Themes.SequenceEqual(themes)),
            read.TrueForAll(u => u.Sdgs.SequenceEqual(goals)),
            read.TrueForAll(u => u.AffectedPersons.SequenceEqual(persons)),
        };
        foreach (var field in Fields.Skip(1).Where((_, i) => agrees[i]))
        {
            yield return field;
        }
    }

    private static (List<string> Themes, List<string> Goals, List<string> Persons) Lists(IReadOnlyList<string> lines)
    {
        var lists = (Themes: new List<string>(), Goals: new List<string>(), Persons: new List<string>());
        var into = lists.Themes;
        foreach (var line in lines.Where(l => l.Length > 0))
        {
            var opens = line.StartsWith("SDGs", StringComparison.Ordinal) ? lists.Goals : line.StartsWith("Affected persons", StringComparison.Ordinal) ? lists.Persons : null;
            into = opens ?? into;
            var value = line.TrimStart('-', ' ');
            if (opens is null && !into.Contains(value))
            {
                into.Add(value);
            }
        }

        return lists;
    }

    // Without what stands in brackets: States on the one side, short forms on both.
    private static string Bare(string text)
    {
        for (var before = ""; before != text;)
        {
            (before, text) = (text, Bracket().Replace(text, " "));
        }

        return Words.Normalised(text).Replace(" ", "", StringComparison.Ordinal);
    }

    private static IEnumerable<(string File, DocumentReading Reading)> Read(string folder)
    {
        var extractor = DocumentExtractor.CreateDefault();
        foreach (var file in Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var read = extractor.Read(Path.GetFileName(file), File.ReadAllBytes(file), CancellationToken.None);
            if (read.Ok)
            {
                yield return (file, read.Value);
            }
        }
    }

    [GeneratedRegex(@"^(?<number>\d{1,3}\.\d{1,3})\.?\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"A/HRC/\d+/\d+(?:/Add\.\d+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"Para\.?\s*(?<n>\d+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracket();
}
