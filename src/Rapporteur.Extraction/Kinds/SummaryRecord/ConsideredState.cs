using System.Text.RegularExpressions;
using Rapporteur.Core.States;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>The State whose report is considered, by the name that the record prints.</summary>
/// <param name="Name">As printed; null where the record names none.</param>
/// <param name="Code">The State; null where the name denotes none that is known.</param>
internal sealed partial record ConsideredState(string? Name, StateCode? Code)
{
    /// <summary>Reads it from the agenda's lines ("Initial report of Arcadia (continued) (CAT/C/ARC/1)") or from the delegation's entry.</summary>
    public static ConsideredState Find(IEnumerable<string> agenda, IEnumerable<RecordPart> parts, StateCode? bySymbol)
    {
        var name = agenda.Select(l => NameIn(ReportOf().Match(l))).FirstOrDefault(n => n is not null)
            ?? parts.Where(p => p.Direction is not null).Select(p => NameIn(DelegationOf().Match(p.Block.Text))).FirstOrDefault(n => n is not null);
        return new ConsideredState(name, bySymbol ?? (name is null ? null : StateRegistry.Default.FindByNameOrNull(name)));
    }

    /// <summary>True when the words name this State.</summary>
    public bool IsNamedBy(string words)
    {
        var plain = Plain(words);
        return (Name is not null && string.Equals(Plain(Name), plain, StringComparison.OrdinalIgnoreCase))
            || (Code is { } code && StateRegistry.Default.FindByNameOrNull(plain) == code)
            || plain.Equals("State party", StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;

    private static string? NameIn(Match match) => match.Success ? match.Groups["state"].Value.Trim(' ', ',', '*', '.') : null;

    [GeneratedRegex(@"\b(?:reports?(?:\s+submitted\s+by|\s+of)|situation\s+in|replies\s+of)\s+(?:the\s+Government\s+of\s+)?(?!States?\s+part)(?<state>(?:the\s+)?\p{Lu}[^();:]{2,70}?)\s*(?=\(|$|;|,?\s+(?:under|on|submitted)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReportOf();

    [GeneratedRegex(@"\b(?:delegation|representatives?)\s+of\s+(?<state>(?:the\s+)?\p{Lu}[^();:]{2,70}?)\s+(?:took|joined|resumed|rejoined|returned|withdrew|left)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DelegationOf();
}
