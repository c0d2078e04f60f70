namespace Rapporteur.App.Views;

/// <summary>A step of a track.</summary>
/// <param name="Stage">Code of its stage.</param>
/// <param name="State">Code of its state; null where the source does not say.</param>
/// <param name="Date">When; null where the source gives no date.</param>
/// <param name="Authority">The authority in the source's words.</param>
/// <param name="Offence">Offence charged or convicted of.</param>
/// <param name="Outcome">Penalty or outcome.</param>
/// <param name="Served">Whether a sentence is served.</param>
/// <param name="By">Who says so.</param>
/// <param name="Note">What a reader should know.</param>
/// <param name="Sources">Sources.</param>
public sealed record CaseStepView(
    string Stage, string? State, DateView? Date, string? Authority, string? Offence, string? Outcome, string? Served, string By, string? Note, IReadOnlyList<SourceView> Sources);
