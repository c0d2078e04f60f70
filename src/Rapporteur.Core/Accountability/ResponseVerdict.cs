namespace Rapporteur.Core.Accountability;

/// <summary>What was offered against what was asked. A proposal, for a person to decide.</summary>
/// <param name="Code">The whole: the nearest of the offers, or full where together they give all that was asked.</param>
/// <param name="Offers">Each offer with its own verdict, in the order given.</param>
/// <param name="Missing">In what the whole falls short.</param>
public sealed record ResponseVerdict(Responsiveness Code, IReadOnlyList<OfferVerdict> Offers, IReadOnlyList<Mismatch> Missing)
{
    /// <summary>True where the whole answers in full.</summary>
    public bool Answers => Code == Responsiveness.Full;
}
