namespace Rapporteur.Core.Accountability;

/// <summary>Why an offer was judged so, in no language: what was asked, what was offered, in what they differ, and the ground of law.</summary>
/// <param name="Code">The verdict.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Offered">What was offered.</param>
/// <param name="Mismatches">In what they differ.</param>
/// <param name="Ground">The ground; null where there is none.</param>
public sealed record Explanation(Responsiveness Code, ExchangeShape Asked, ExchangeShape Offered, IReadOnlyList<Mismatch> Mismatches, CheckGround? Ground);
