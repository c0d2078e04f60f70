using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Reads what the cover and the first and last lines say of the meeting: "Summary record of the 1506th meeting / Held at the Palais Wilson, Geneva, on Tuesday, 18 April 2017, at 3 p.m. / Chair: …".</summary>
internal static partial class MeetingReader
{
    private const string LaterChair = "later";

    /// <summary>The meeting, its Chairs only as far as the cover names them.</summary>
    public static MeetingHeld Read(SplitDocument document, RecordBody record)
    {
        var cover = document.Clean.Masthead.Concat(document.Clean.Body.Take(record.Start)).Where(b => Directions.Of(b.Text) != Directions.Notice).ToList();
        var words = string.Join(' ', cover.Select(b => b.Text));
        var (title, held) = (Title().Match(words), Held().Match(words));
        var contents = Contents(cover);
        return new MeetingHeld
        {
            Number = title.Success ? OrdinalWords.MeetingOrNull(title.Groups["number"].Value) : null,
            Part = title.Groups["part"].Success ? title.Groups["part"].Value.Trim(' ', '(', ')') : null,
            Date = held.Success && PrintedDay.FirstOrNull(held.Groups["on"].Value) is { IsDay: true } day ? day.Start : null,
            Place = held.Success ? held.Groups["place"].Value.Trim(' ', ',') : null,
            Hour = held.Success ? held.Groups["hour"].Value : null,
            Opened = HourIn(record, Directions.Opens),
            Closed = HourIn(record, Directions.Closes),
            Chairs = ChairsOf(cover),
            OriginalLanguage = Original().Match(words) is { Success: true } original ? original.Groups["language"].Value : null,
            Contents = contents,
            Papers = Papers(contents.Concat(record.Headings.Select(h => h.Text))),
            SubjectToCorrection = document.Clean.Body.Concat(document.Clean.Footnotes).Any(b => b.Text.Contains("subject to correction", StringComparison.OrdinalIgnoreCase)),
            NumbersAreOurs = record.NumbersAreOurs,
        };
    }

    private static List<string> Contents(List<PlacedBlock> cover)
    {
        var lines = cover.SkipWhile(b => !b.Text.Trim(' ', ':').Equals("Contents", StringComparison.OrdinalIgnoreCase)).Skip(1);
        return [.. lines.Where(b => b.IsBody || b.Source.Kind == Extraction.Reading.BlockKind.TableCell).Select(b => b.Text)];
    }

    private static List<DocumentSymbol> Papers(IEnumerable<string> agenda) =>
        [.. agenda.SelectMany(SymbolFinder.Find).Select(m => m.Symbol).Where(s => s.Kind != DocumentKind.SummaryRecord).Distinct()];

    // "Chair:Ms. Brook", "later: Mr. Adan (Vice-Chair)", or the office alone on its line and the name on the next.
    private static List<MeetingChair> ChairsOf(List<PlacedBlock> cover)
    {
        var chairs = new List<MeetingChair>();
        for (var i = 0; i < cover.Count; i++)
        {
            if (Presides().Match(cover[i].Text) is not { Success: true } match)
            {
                continue;
            }

            var name = match.Groups["name"].Value.Length > 0 ? match.Groups["name"].Value : i + 1 < cover.Count ? cover[i + 1].Text : "";
            foreach (var (person, later) in name.Split("later:", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((p, n) => (p, n > 0)))
            {
                if (SpeakerName.End(person, 0) is var end and > 0)
                {
                    var second = later || match.Groups["role"].Value.Equals(LaterChair, StringComparison.OrdinalIgnoreCase);
                    var office = person[end..].Trim(' ', '(', ')', ',');
                    chairs.Add(new MeetingChair(person[..end], office.Length > 0 ? office : second ? "Chair" : match.Groups["role"].Value, second));
                }
            }
        }

        return chairs;
    }

    private static string? HourIn(RecordBody record, string direction) =>
        record.Parts.Where(p => p.Direction == direction).Select(p => Hour().Match(p.Block.Text)).LastOrDefault(m => m.Success)?.Value;

    [GeneratedRegex(@"Summary\s+records?\s*(?:\((?<part>[^)]{3,40})\)\s*)?(?:of\s+the\s+(?<part>(?:first|second|third|public|closed)\s+part\s*(?:\([^)]{3,40}\))?)\s*)?\*{0,3}\s*of\s+the\s+(?<number>\d{1,5}(?:st|nd|rd|th)|[\p{L} -]{4,60}?)\s+(?:\((?<part>[^)]{3,40})\)\s*)?meeting", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"\bHeld\s+(?:at\s+|in\s+|by\s+|virtually\s*)?(?:the\s+)?(?<place>.{0,160}?),?\s+on\s+(?<on>\p{L}+,?\s+\d{1,2}\s+\p{L}+\s+\d{4}),?\s+at\s+(?<hour>\d{1,2}(?:[.:]\d{2})?\s*[ap]\.m\.|noon|\d{1,2}\s+noon)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Held();

    [GeneratedRegex(@"\b\d{1,2}(?:[.:]\d{2})?\s*[ap]\.m\.|\b\d{1,2}[.:]\d{2}\b|\bnoon\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^(?<role>(?:(?:Acting|Temporary|Interim|Vice)[- ]?)?(?:Chair(?:person|man|woman)?(?:-Rapporteur)?|President)|later)\s*:\s*(?<name>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Presides();

    [GeneratedRegex(@"\bOriginal:\s*(?<language>\p{L}+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Original();
}
