namespace Rapporteur.Core.Accountability;

/// <summary>How one offer stands to one request.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Code">What it amounts to.</param>
/// <param name="Mismatches">In what it differs; empty where it is all that was asked.</param>
public sealed record OfferVerdict(DataOffer Offer, Responsiveness Code, IReadOnlyList<Mismatch> Mismatches)
{
    /// <summary>True where it answers in full. Never true for other people or another stage.</summary>
    public bool Answers => Code == Responsiveness.Full;
}
