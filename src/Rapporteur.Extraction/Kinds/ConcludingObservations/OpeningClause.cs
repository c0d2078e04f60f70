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
        var considered = opening.FirstOrDefault(p => Considered().IsMatch(p) && MeetingNumbers().IsMatch(p)) ?? opening.FirstOrDefault(p => Considered().IsMatch(p)) ?? "";
        var adopted = opening.Select(AdoptionOrNull).FirstOrDefault(a => a is not null) ?? AtSessionOrNull(document);
        var reports = Reports([considered], header);
        return header with
        {
            ReportsConsidered = reports.Count > 0 ? reports : Reports(document.Clean.Footnotes.Where(f => f.Page is null or < 3).Select(f => f.Text), header),
            Meetings = Meetings(considered),
            Adopted = adopted,
        };
    }

    private static List<DocumentSymbol> Reports(IEnumerable<string> texts, DocumentHeader header) =>
    [
        .. texts.SelectMany(SymbolFinder.Find).Select(m => m.Symbol)
            .Where(s => s.Kind == DocumentKind.StateReport && (header.State is null || s.State == header.State))
            .Distinct(),
    ];

    // The meetings at which the report was considered, not the one of adoption.
    private static List<string> Meetings(string considered)
    {
        var adoption = AdoptionMeeting(considered);
        foreach (Match match in MeetingNumbers().Matches(considered))
        {
            if (match.Index != adoption?.Index)
            {
                return [.. Digits().Matches(match.Groups["list"].Value).Select(m => m.Value).Distinct()];
            }
        }

        return [];
    }

    private static Adoption? AdoptionOrNull(string paragraph)
    {
        if (AdoptionMeeting(paragraph) is not { } meeting)
        {
            return null;
        }

        var end = meeting.Index + meeting.Length;
        var after = paragraph.Substring(end, Math.Min(FarthestDate, paragraph.Length - end));
        var before = paragraph[Math.Max(0, meeting.Index - FarthestDate)..meeting.Index];
        var day = PrintedDay.FirstOrNull(after) ?? PrintedDay.FirstOrNull(before);
        return new Adoption(Digits().Matches(meeting.Groups["list"].Value)[^1].Value, day is { IsDay: true } known ? known.Start : (LocalDate?)null);
    }

    // "* Adopted by the Committee at its seventy-fifth session (10–28 February 2020)": no meeting is named; the session's last day bounds it.
    private static Adoption? AtSessionOrNull(SplitDocument document) => document.Clean.Footnotes
        .Select(n => SessionOfAdoption().Match(n.Text))
        .Where(m => m.Success)
        .Select(m => PrintedDay.FirstOrNull(m.Groups["days"].Value) is { IsDay: true } last ? new Adoption(null, last.Start) : null)
        .FirstOrDefault(a => a is not null);

    // "It adopted … at its 324th meeting"; "At its 255th meeting, held on 13 April 2016, the Committee adopted".
    private static Match? AdoptionMeeting(string paragraph)
    {
        var verb = Adopted().Match(paragraph);
        if (!verb.Success)
        {
            return null;
        }

        var meetings = MeetingNumbers().Matches(paragraph);
        return meetings.FirstOrDefault(m => m.Index > verb.Index) ?? meetings.LastOrDefault();
    }

    [GeneratedRegex(@"(?<list>\d{1,4}(?:st|nd|rd|th|re|e|ª)?(?:(?:\s*,\s*|\s*,?\s+(?:and|et|y|to|à|a)\s+)\d{1,4}(?:st|nd|rd|th|re|e|ª)?)*)\s+(?:\(closed\)\s+|private\s+|plenary\s+)?(?:meetings?|séances?|sesión|sesiones)\b|\bsesiones\s+(?<list>\d{1,4}ª(?:(?:\s*,\s*|\s+[ya]\s+)\d{1,4}ª)*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MeetingNumbers();

    [GeneratedRegex(@"\b(?:adopted|a\s+adopté|aprobó)\b(?=[^.]{0,80}\b(?:concluding|observations|observaciones|at\s+its?\s+\d))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"\b(?:adopted|adoptées|aprobadas)\b[^()]{0,80}\b(?:session|sessions|sesiones)\b[^()]{0,20}\((?<days>[^()]{6,60})\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SessionOfAdoption();

    [GeneratedRegex(@"\bconsidered\b|\ba\s+examiné\b|\bexaminó\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Considered();

    [GeneratedRegex(@"\d{1,4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
