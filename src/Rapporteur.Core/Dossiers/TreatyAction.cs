namespace Rapporteur.Core.Dossiers;

/// <summary>What a State did about a treaty.</summary>
/// <param name="State">State code.</param>
/// <param name="Treaty">Treaty code of <c>data/treaties.csv</c>.</param>
/// <param name="Action"><c>ratification</c>, <c>accession</c>, <c>succession</c>, <c>signature</c>, <c>reservation</c>, <c>reservation-withdrawn</c>.</param>
/// <param name="Date">Day of deposit, EDTF.</param>
/// <param name="Note">What a reader should know.</param>
/// <param name="Cites">Sources.</param>
public sealed record TreatyAction(string State, string Treaty, string Action, string Date, string? Note, IReadOnlyList<Citation> Cites);
