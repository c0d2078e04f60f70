using System.Globalization;
using System.Text.RegularExpressions;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Reviews;
using Rapporteur.Extraction.Kinds.Cover;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>Reads of which review a list is: "UPR of Freedonia (2nd Cycle – 20th session)" at the head of the page or before the table.</summary>
internal static partial class ListHeader
{
    /// <summary>The header with State, cycle and session of the review. What stands in the table's cells says nothing of them.</summary>
    public static DocumentHeader Read(SplitDocument document, DocumentHeader header)
    {
        var lines = document.Clean.PageHeads.Concat(document.Clean.Masthead.Concat(document.Clean.Body.Where(b => b.Source.Cell is null && b.IsBody)).Take(FirstLines).Select(b => b.Text)).ToList();
        var session = lines.Select(OrdinalWords.SessionOrNull).FirstOrDefault(s => s is not null);
        var cycle = lines.Select(CycleOrNull).FirstOrDefault(c => c is not null);
        return header with
        {
            Title = header.Title ?? lines.Where(l => Names().IsMatch(l)).Select(l => PageCount().Replace(l, "").Trim()).FirstOrDefault(),
            Body = new BodyCode("UPR"),
            State = lines.Where(l => l.Length < LongestLine).Select(CoverNames.InWords).FirstOrDefault(s => s is not null),
            Session = session,
            Cycle = cycle ?? UprCycles.Default.OfSessionOrNull(session),
        };
    }

    private const int FirstLines = 20;
    private const int LongestLine = 300;

    private static string? CycleOrNull(string line) => Cycle().Match(line) is not { Success: true } said ? null
        : said.Groups["digit"].Success ? said.Groups["digit"].Value
        : OrdinalWords.MeetingOrNull(said.Groups["word"].Value.ToLower(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\b(?:(?<digit>\d)(?:st|nd|rd|th)|(?<word>first|second|third|fourth|fifth|sixth))\s+cycle\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cycle();

    [GeneratedRegex(@"\b(?:list|matrix)\s+of\s+recommendations\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"\s*\bPage\s+\d+(?:\s+of\s+\d+)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageCount();
}
