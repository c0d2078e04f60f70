using System.Collections.Frozen;

namespace Rapporteur.Core.Accountability;

/// <summary>The codes of stages and how they stand to each other.</summary>
public static class Stages
{
    private static readonly FrozenDictionary<string, Stage> ByCode = Enum.GetValues<Stage>().Select(s => KeyValuePair.Create(s.Code(), s))
        .Append(KeyValuePair.Create("prosecution", Stage.Charge)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All stages in their usual order.</summary>
    public static IReadOnlyList<Stage> All { get; } = Enum.GetValues<Stage>();

    /// <summary>The stage of a code (<c>charge</c>; <c>prosecution</c> is another code of it); null where there is none.</summary>
    public static Stage? ParseOrNull(string? code) => code is not null && ByCode.TryGetValue(code, out var found) ? found : null;

    /// <summary>The code of a stage: <c>conviction</c>.</summary>
    public static string Code(this Stage stage) => stage.ToString().ToLowerInvariant();

    /// <summary>What a stage says about criminal accountability.</summary>
    public static StageWeight Weight(this Stage stage) => stage switch
    {
        Stage.Conviction or Stage.Sentence => StageWeight.Accountability,
        Stage.Investigation or Stage.Charge or Stage.Trial => StageWeight.InProgress,
        Stage.Examination => StageWeight.Evidence,
        Stage.Redress => StageWeight.OwnAxis,
        _ => StageWeight.None,
    };

    /// <summary>True where who is at one stage has passed another: the convicted, sentenced and acquitted were charged and tried. Their number is not that of those charged.</summary>
    public static bool Implies(this Stage offered, Stage asked) =>
        offered is (Stage.Conviction or Stage.Sentence or Stage.Acquittal) && asked is (Stage.Charge or Stage.Trial);

    /// <summary>True where what is offered at one stage is what was asked at another: a sentence is passed on those convicted, and charge and trial are both prosecution.
    /// Discipline, investigation and pending proceedings are never a conviction.</summary>
    public static bool IsOf(this Stage offered, Stage asked) =>
        offered == asked || (offered, asked) is (Stage.Sentence, Stage.Conviction) or (Stage.Charge, Stage.Trial) or (Stage.Trial, Stage.Charge);
}
