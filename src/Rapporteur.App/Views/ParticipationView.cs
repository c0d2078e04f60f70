namespace Rapporteur.App.Views;

/// <summary>Somebody who took part, or was missing.</summary>
public sealed record ParticipationView(string Name, string? Title, string Role, string Side, string? Count, bool Present, string? ExpectedBy, string? Reason, string? ReasonBy, string? Rebuttal, string? RebuttalBy, IReadOnlyList<SourceView> Sources);
