using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.ListOfIssues;

/// <summary>Says whether words ask something, and what they want (data/profiles/wants.csv).</summary>
internal static class AskingWords
{
    private static readonly PhraseTable<(string What, string Value)> Table =
        new(TableFile.Read("profiles/wants.csv").Select(r => (r["words"], (r["what"], r["value"]))));

    /// <summary>True when the words ask something of the State.</summary>
    public static bool Asks(string words) => words.Contains('?', StringComparison.Ordinal) || Table.All(words).Any(h => h.Value.What == "asks");

    /// <summary>What the words want, as far as they say; null where they do not.</summary>
    public static Wanted? Wants(string words)
    {
        string? kind = null, actor = null, stage = null;
        foreach (var hit in Table.All(words))
        {
            switch (hit.Value.What)
            {
                case "kind":
                    kind ??= hit.Value.Value;
                    break;
                case "actor":
                    actor ??= hit.Value.Value;
                    break;
                case "stage":
                    stage ??= hit.Value.Value;
                    break;
                default:
                    break;
            }
        }

        return kind is null && actor is null && stage is null ? null : new Wanted(kind ?? "information", actor, stage);
    }
}
