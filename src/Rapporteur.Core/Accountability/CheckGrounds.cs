using System.Collections.Frozen;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Accountability;

/// <summary>The grounds of law for differences (<c>data/check-grounds.csv</c>).</summary>
public sealed class CheckGrounds
{
    private readonly FrozenDictionary<(string Treaty, string Mismatch), CheckGround> rows = WorldData.Read("check-grounds.csv")
        .ToFrozenDictionary(r => (r["treaty"], r["mismatch"]), r => new CheckGround(r["treaty"], r["article"], r["words"]));

    private CheckGrounds()
    {
    }

    /// <summary>The grounds of the program's data.</summary>
    public static CheckGrounds Default { get; } = new();

    /// <summary>All grounds.</summary>
    public IReadOnlyCollection<CheckGround> All => rows.Values;

    /// <summary>The ground under a treaty for the difference of a verdict; null where the treaty gives none. Where redress was asked, another stage has a ground of its own.</summary>
    /// <param name="treaty">Code of the treaty under which was asked; null where it is not known.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="verdict">The verdict on an offer.</param>
    public CheckGround? OrNull(string? treaty, DataRequest request, OfferVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(verdict);
        var difference = verdict.Code switch
        {
            Responsiveness.WrongPopulation when request.ActorClasses.Any(a => a.IsOfficial()) && verdict.Offer.ActorClasses.Any(a => !a.IsOfficial()) => "population",
            Responsiveness.WrongStage when request.Stages.All(s => s == Stage.Redress) => "redress",
            Responsiveness.WrongStage => "stage",
            _ => "",
        };
        return treaty is not null ? rows.GetValueOrDefault((treaty, difference)) : null;
    }
}
