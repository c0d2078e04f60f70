using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Words with which a committee says that something worries it (data/profiles/concerns.csv).</summary>
internal static class ConcernWords
{
    private static readonly PhraseTable<string> Table = new(TableFile.Read("profiles/concerns.csv").Select(r => (r["words"], r["words"])));

    /// <summary>True when one of them occurs.</summary>
    public static bool In(string words) => Table.FirstOrNull(words) is not null;
}
