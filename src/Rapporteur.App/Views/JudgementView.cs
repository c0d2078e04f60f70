namespace Rapporteur.App.Views;

/// <summary>What a person decided about an answer.</summary>
/// <param name="Code">Code of responsiveness.</param>
/// <param name="By">Who.</param>
/// <param name="Date">When, EDTF.</param>
/// <param name="Reason">Why.</param>
/// <param name="Id">Id of the decision where it was made in this record; null for one of a dossier.</param>
public sealed record JudgementView(string Code, string By, DateView Date, string Reason, Guid? Id);
