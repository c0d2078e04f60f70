using System.Collections.Frozen;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Dossiers;

/// <summary>The codes that parts of a dossier may have (<c>data/dossier-codes.csv</c>), beside the stages, classes of actor and judgements of
/// <see cref="Accountability"/>. The lists are those that the parts' own documentation names.</summary>
public static class DossierCodes
{
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Lists = WorldData.Read("dossier-codes.csv").GroupBy(r => r["list"])
        .ToFrozenDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Select(r => r["code"])], StringComparer.Ordinal);

    /// <summary>Roles of persons in a case.</summary>
    public static IReadOnlyList<string> PersonRoles => Lists["person-role"];

    /// <summary>What became of a person.</summary>
    public static IReadOnlyList<string> Fates => Lists["fate"];

    /// <summary>Fates that end an enforced disappearance: what became of the person is known. A case that was archived, or a person still missing, is not clarified.</summary>
    public static IReadOnlyList<string> ClarifyingFates => Lists["clarifying-fate"];

    /// <summary>States of a step of a track.</summary>
    public static IReadOnlyList<string> StepStates => Lists["step-state"];

    /// <summary>Forms of redress, Convention against Torture, art. 14, and general comment No. 3.</summary>
    public static IReadOnlyList<string> RedressForms => Lists["redress-form"];

    /// <summary>States of redress.</summary>
    public static IReadOnlyList<string> RedressStates => Lists["redress-state"];

    /// <summary>Degrees of involvement.</summary>
    public static IReadOnlyList<string> Degrees => Lists["degree"];

    /// <summary>Who may see an item, from fewest to most.</summary>
    public static IReadOnlyList<string> Visibilities => Lists["visibility"];

    /// <summary>What a consent is about.</summary>
    public static IReadOnlyList<string> Data => Lists["datum"];

    /// <summary>What a consent allows.</summary>
    public static IReadOnlyList<string> Uses => Lists["use"];

    /// <summary>Who gives a consent.</summary>
    public static IReadOnlyList<string> Givers => Lists["given-by"];

    /// <summary>Degrees of risk.</summary>
    public static IReadOnlyList<string> Risks => Lists["risk"];

    /// <summary>What a question wants and a reply offers.</summary>
    public static IReadOnlyList<string> DataKinds => Lists["data-kind"];
}
