namespace Rapporteur.App.Views;

/// <summary>Redress in a case.</summary>
/// <param name="Form">Code of the form.</param>
/// <param name="State">Code of how far it has come; null where the source does not say.</param>
/// <param name="Person">Id of the person; null for all victims.</param>
/// <param name="Date">When.</param>
/// <param name="Authority">The authority in the source's words.</param>
/// <param name="Words">How much or what.</param>
/// <param name="By">Who says so.</param>
/// <param name="Sources">Sources.</param>
public sealed record CaseRedressView(string Form, string? State, string? Person, DateView? Date, string? Authority, string? Words, string By, IReadOnlyList<SourceView> Sources);
