namespace Rapporteur.App.Views;

/// <summary>What was done about one alleged perpetrator, stage by stage.</summary>
/// <param name="Perpetrator">The alleged perpetrator; null for steps about all of them or about persons unknown.</param>
/// <param name="Stages">The stages in their usual order, from complaint to sentence.</param>
public sealed record CaseTrackView(CasePerpetratorView? Perpetrator, IReadOnlyList<CaseStageView> Stages);
