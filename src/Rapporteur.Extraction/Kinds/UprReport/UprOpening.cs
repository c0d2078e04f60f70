using System.Text.RegularExpressions;
using NodaTime;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.States;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>Reads the first paragraph: "The Working Group … held its second session from 5 to 19 May 2008. The review … was held at the 6th meeting on 8 May 2008. … At its 10th meeting held on 14 May 2008, the Working Group adopted the present report".</summary>
internal static partial class UprOpening
{
    private const int Paragraphs = 2;

    /// <summary>True for the first paragraph of a report of the Working Group.</summary>
    public static bool Opens(string paragraph) =>
        paragraph.StartsWith("The Working Group on the Universal Periodic Review", StringComparison.OrdinalIgnoreCase) && Review().IsMatch(paragraph);

    /// <summary>The header with the Working Group's session, the cycle, the meeting of the review and the adoption. The session that a Council symbol names is the Council's and gives way.</summary>
    public static DocumentHeader Read(SplitDocument document, DocumentHeader header)
    {
        var opening = string.Join(' ', document.Paragraphs.Take(Paragraphs).Select(p => p.Span.Slice(document.Clean.Text)));
        var held = Review().Match(opening);
        var adopted = Adopted().Match(opening);
        var day = adopted.Success && PrintedDay.FirstOrNull(adopted.Groups["when"].Value) is { IsDay: true } known ? known.Start : (LocalDate?)null;
        var reviewed = held.Success ? PrintedDay.FirstOrNull(held.Groups["when"].Value) : null;
        var session = Session().Match(opening) is { Success: true } clause ? OrdinalWords.SessionOrNull(clause.Value) : null;
        return header with
        {
            Body = header.Body ?? new BodyCode("UPR"),
            State = header.State ?? (held.Success ? StateRegistry.Default.FindByNameOrNull(held.Groups["state"].Value) : null),
            Session = session ?? header.Session,
            Cycle = UprCycles.Default.OfSessionOrNull(session) ?? UprCycles.Default.OfOrNull(reviewed?.Start ?? day ?? header.Issued) ?? header.Cycle,
            Meetings = held.Success ? [.. held.Groups["meetings"].Value.Split(" and ").Select(OrdinalWords.MeetingOrNull).OfType<string>()] : [],
            Adopted = adopted.Success ? new Adoption(adopted.Groups["meeting"] is { Success: true } meeting ? OrdinalWords.MeetingOrNull(meeting.Value) : null, day) : null,
        };
    }

    [GeneratedRegex(@"held\s+its\s+[\p{L}\d\- ‑–]{3,40}\s+session\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Session();

    [GeneratedRegex(@"\breview\s+of\s+(?<state>[^.]{2,120}?)\s+was\s+held\s+at\s+(?:the|its)\s+(?<meetings>[\p{L}\d\-]{1,20},?(?:\s+and\s+[\p{L}\d\-]{1,20},?)?)\s+meetings?(?<when>[^.]{0,60})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Review();

    [GeneratedRegex(@"\bat\s+its\s+(?<meeting>[\p{L}\d\-]{3,20}\s+)?meeting,?\s*(?<when>(?:held,?\s+)?on\s+[^.]{4,30}?),?\s+the\s+Working\s+Group\s+adopted", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Adopted();
}
