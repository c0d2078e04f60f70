namespace Rapporteur.App.Views;

/// <summary>A person or a group in a case, other than an alleged perpetrator.</summary>
/// <param name="Id">Id in the case.</param>
/// <param name="Roles">Codes: <c>victim</c>, <c>complainant</c>, <c>witness</c>, <c>relative</c>, <c>source</c>.</param>
/// <param name="Name">Name; null for a group or where the source names nobody.</param>
/// <param name="Group">What a group is.</param>
/// <param name="Count">How many, in the source's words; null for one named person.</param>
/// <param name="Min">Least number; null when unknown.</param>
/// <param name="Max">Greatest number; null when open.</param>
/// <param name="Minor">True for a minor; null where not known.</param>
/// <param name="Fate">Code of what became of them; null where not known.</param>
/// <param name="Note">What a reader should know.</param>
/// <param name="Sources">Sources.</param>
public sealed record CasePersonView(string Id, IReadOnlyList<string> Roles, string? Name, string? Group, string? Count, long? Min, long? Max, bool? Minor, string? Fate, string? Note, IReadOnlyList<SourceView> Sources);
