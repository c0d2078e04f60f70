namespace Rapporteur.Core.Dossiers;

/// <summary>What data a question wants or a reply offers.</summary>
/// <param name="ActorClass"><c>police</c>, <c>military</c>, <c>paramilitary</c>, <c>intelligence</c>, <c>prison</c>, <c>official</c>, <c>private-acquiescence</c>, <c>private</c>, <c>armed-group</c>, <c>unknown</c>; several.</param>
/// <param name="Stage"><c>complaint</c>, <c>inquiry</c>, <c>disciplinary</c>, <c>investigation</c>, <c>charge</c>, <c>trial</c>, <c>conviction</c>, <c>sentence</c>, <c>redress</c>; several.</param>
/// <param name="Act">Torture, murder, rape …; null where any.</param>
/// <param name="Period">EDTF interval; null where not said.</param>
/// <param name="Count">The number offered, in words; null where none.</param>
public sealed record DossierDataShape(IReadOnlyList<string> ActorClass, IReadOnlyList<string> Stage, string? Act, string? Period, string? Count);
