using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.ListOfIssues;

/// <summary>Says whether words ask something, and what they want (data/profiles/wants.csv).</summary>
internal static class AskingWords
{
    private static readonly PhraseTable<string> Asking = Of("asks");
    private static readonly PhraseTable<string> Kinds = Of("kind");
    private static readonly PhraseTable<string> Actors = Of("actor");
    private static readonly PhraseTable<string> Stages = Of("stage");

    /// <summary>True when the words ask something of the State.</summary>
    public static bool Asks(string words) => words.Contains('?', StringComparison.Ordinal) || Asking.FirstOrNull(words) is not null;

    /// <summary>True when a sentence begins by asking: "Please describe…"; not "the Committee requested the State party to provide…".</summary>
    public static bool BeginsAsking(string sentence) => Asking.FirstOrNull(sentence) is { At: < 3 };

    /// <summary>What a question wants, as far as its words say, or those of its lead-in where its own do not; null where neither does.</summary>
    public static Wanted? Wants(string words, string? leadIn)
    {
        var kind = First(Kinds, words) ?? First(Kinds, leadIn);
        var actor = First(Actors, words) ?? First(Actors, leadIn);
        var stage = First(Stages, words) ?? First(Stages, leadIn);
        return kind is null && actor is null && stage is null ? null : new Wanted(kind ?? "information", actor, stage);
    }

    private static string? First(PhraseTable<string> table, string? words) => words is null ? null : table.FirstOrNull(words)?.Value;

    private static PhraseTable<string> Of(string what) =>
        new(TableFile.Read("profiles/wants.csv").Where(r => r["what"] == what).Select(r => (r["words"], r["value"])));
}
