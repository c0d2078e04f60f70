namespace Rapporteur.App.Views;

/// <summary>An act as alleged or found: one victim or group, one kind.</summary>
/// <param name="Id">Id in the case.</param>
/// <param name="Kind">The kind in the source's word.</param>
/// <param name="Victim">Id of the person or group.</param>
/// <param name="Method">Method.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended; null where not known, and for what goes on.</param>
/// <param name="GoesOn">True for an enforced disappearance as long as no fate clarifies it, whatever end the source gives.</param>
/// <param name="Place">Place, as uncertain as the source.</param>
/// <param name="Perpetrators">Ids of alleged perpetrators.</param>
/// <param name="Note">What a reader should know.</param>
/// <param name="Sources">Sources.</param>
public sealed record CaseActView(
    string Id, string Kind, string Victim, string? Method, DateView? From, DateView? To, bool GoesOn, string? Place, IReadOnlyList<string> Perpetrators, string? Note, IReadOnlyList<SourceView> Sources);
