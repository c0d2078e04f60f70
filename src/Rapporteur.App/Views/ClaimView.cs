namespace Rapporteur.App.Views;

/// <summary>A claim and what stands against it or supports it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Others">Other statements with the kind of tie (<c>contradicts</c>, <c>supports</c>…).</param>
public sealed record ClaimView(StatementView Claim, IReadOnlyList<TiedStatement> Others);
