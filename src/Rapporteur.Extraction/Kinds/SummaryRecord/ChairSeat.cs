using System.Text.RegularExpressions;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Who sits in the Chair: the person of the cover, until a direction says that another took it.</summary>
internal sealed partial class ChairSeat
{
    private readonly List<MeetingChair> chairs;

    /// <summary>Begins with the Chairs of the cover.</summary>
    public ChairSeat(IEnumerable<MeetingChair> cover)
    {
        chairs = [.. cover];
        Holder = chairs.FirstOrDefault()?.Name;
    }

    /// <summary>Who presides now; null where the record does not say.</summary>
    public string? Holder { get; private set; }

    /// <summary>All who presided, in order.</summary>
    public IReadOnlyList<MeetingChair> Chairs => chairs;

    /// <summary>Those in whose absence others took the Chair.</summary>
    public List<string> Absent { get; } = [];

    /// <summary>Reads a direction: "In the absence of Mr. Adan, Ms. Brook, Vice-Chair, took the Chair.", "Mr. Adan resumed the Chair."</summary>
    public void Take(RecordPart part)
    {
        if (part.Direction != Directions.Chair || Takes().Match(part.Block.Text) is not { Success: true } match)
        {
            return;
        }

        Holder = match.Groups["name"].Value.Trim();
        if (chairs.All(c => c.Name != Holder))
        {
            var role = match.Groups["role"].Success ? match.Groups["role"].Value : "Chair";
            chairs.Add(new MeetingChair(Holder, role, true));
        }

        if (match.Groups["absent"].Success)
        {
            Absent.Add(match.Groups["absent"].Value);
        }
    }

    [GeneratedRegex(@"(?:absence\s+of\s+(?<absent>[^,]{3,60}),\s*)?(?<name>(?:Mr|Ms|Mrs|Sir|Dame|Miss|Dr)\b\.?\s+[^,()]{2,60}?)(?:\s*[,(]\s*(?<role>[^,()]{3,60})\s*[,)])?,?\s+(?:took|resumed)\s+the\s+Chair", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Takes();
}
