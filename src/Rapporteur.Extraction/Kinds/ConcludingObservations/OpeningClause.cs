using System.Text.RegularExpressions;
using NodaTime;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Reads the first paragraphs: "The Committee considered the initial report of … (CRPD/C/…/1) at its 310th and 311th meetings … and adopted the present concluding observations at its 324th meeting, held on 6 April 2017".</summary>
internal static partial class OpeningClause
{
    private const int Paragraphs = 4;
    private const int FarthestDate = 200;

    /// <summary>The header with reports considered, meetings and adoption, as far as they are printed.</summary>
    public static DocumentHeader Read(SplitDocument document, DocumentHeader header)
    {
        var opening = document.Paragraphs.Take(Paragraphs).Select(p => p.Span.Slice(document.Clean.Text)).ToList();
        var considered = opening.FirstOrDefault(p => p.Contains("considered", StringComparison.OrdinalIgnoreCase) && p.Contains("meeting", StringComparison.OrdinalIgnoreCase))
            ?? opening.FirstOrDefault(p => p.Contains("considered", StringComparison.OrdinalIgnoreCase)) ?? "";
        var adopted = opening.FirstOrDefault(p => Adopted().IsMatch(p))
            ?? document.Clean.Footnotes.Select(f => f.Text).FirstOrDefault(t => Adopted().IsMatch(t)) ?? "";
        return header with
        {
            ReportsConsidered = Reports(considered, header),
            Meetings = Meetings(considered),
            Adopted = AdoptionOrNull(adopted),
        };
    }

    private static List<DocumentSymbol> Reports(string considered, DocumentHeader header) =>
    [
        .. SymbolFinder.Find(considered).Select(m => m.Symbol)
            .Where(s => s.Kind == DocumentKind.StateReport && (header.State is null || s.State == header.State))
            .Distinct(),
    ];

    private static List<string> Meetings(string considered)
    {
        var adoption = Adopted().Match(considered);
        foreach (Match match in MeetingNumbers().Matches(considered))
        {
            if (!adoption.Success || match.Index < adoption.Index)
            {
                return [.. Digits().Matches(match.Groups["list"].Value).Select(m => m.Value).Distinct()];
            }
        }

        return [];
    }

    private static Adoption? AdoptionOrNull(string adopted)
    {
        var verb = Adopted().Match(adopted);
        if (!verb.Success)
        {
            return null;
        }

        var meeting = MeetingNumbers().Match(adopted, verb.Index);
        if (!meeting.Success)
        {
            return null;
        }

        var numbers = Digits().Matches(meeting.Groups["list"].Value);
        var end = meeting.Index + meeting.Length;
        var after = adopted.AsSpan(end, Math.Min(FarthestDate, adopted.Length - end)).ToString();
        var before = adopted[verb.Index..meeting.Index];
        var day = PrintedDay.FirstOrNull(after) ?? PrintedDay.FirstOrNull(before);
        return new Adoption(numbers[^1].Value, day is { IsDay: true } known ? known.Start : (LocalDate?)null);
    }

    [GeneratedRegex(@"(?<list>\d{1,4}(?:st|nd|rd|th)?(?:(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+|\s+to\s+)\d{1,4}(?:st|nd|rd|th)?)*)\s+(?:\(closed\)\s+|private\s+|plenary\s+)?meetings?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MeetingNumbers();

    [GeneratedRegex(@"\badopted\b(?!\s+by\s+the\s+(?:General|State))[^.]{0,160}?\bat\s+its\s+\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"\d{1,4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
