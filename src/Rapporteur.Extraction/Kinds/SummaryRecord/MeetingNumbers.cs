using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Meetings whose questions a speaker says are being answered: "replying to questions raised at the 1506th meeting".</summary>
internal static partial class MeetingNumbers
{
    /// <summary>Their numbers in digits; empty where the words name none.</summary>
    public static IReadOnlyList<string> In(string words) => [.. Named().Matches(words).Select(m => m.Groups["number"].Value).Distinct()];

    [GeneratedRegex(@"\b(?<number>\d{1,5})(?:st|nd|rd|th)\b(?=[^.;]{0,40}\bmeetings?\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
