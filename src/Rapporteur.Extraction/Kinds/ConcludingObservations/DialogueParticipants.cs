using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Who took part in the dialogue or was missing, as far as the introduction says so in general terms: "the State party's high-level delegation", "regrets the absence of the national human rights institution from the dialogue". Names stand in summary records.</summary>
internal static partial class DialogueParticipants
{
    /// <summary>The participants named in the introductory paragraphs, each once.</summary>
    public static IReadOnlyList<Participant> Read(IEnumerable<Paragraph> paragraphs)
    {
        var found = new List<Participant>();
        foreach (var paragraph in paragraphs.Where(p => p.Role == ParagraphRole.Procedure))
        {
            found.AddRange(Delegation().Matches(paragraph.Text).Take(1).Select(m => new Participant(m.Groups["name"].Value, null, "state", true)));
            found.AddRange(Absence().Matches(paragraph.Text).Select(m => new Participant(m.Groups["name"].Value, null, Side(m.Groups["name"].Value), false)));
        }

        return [.. found.DistinctBy(p => (p.Side, p.Present))];
    }

    private static string Side(string name) =>
        name.Contains("human rights institution", StringComparison.OrdinalIgnoreCase) || name.Contains("ombuds", StringComparison.OrdinalIgnoreCase) ? "nhri"
        : name.Contains("organization", StringComparison.OrdinalIgnoreCase) ? "ngo" : "state";

    [GeneratedRegex(@"\b(?<name>(?:(?:high-level|high-ranking|large|multisectoral|cross-sectoral|diverse|expert)(?:\s+and\s+|,\s*|\s+)){0,3}delegation)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Delegation();

    [GeneratedRegex(@"\bregrets\s+the\s+absence\s+of\s+(?<name>[^,.;]{4,90}?)\s+(?:from|during|at|in)\s+the\s+(?:dialogue|constructive|interactive|delegation|meeting|review)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Absence();
}
