namespace Rapporteur.App.Views;

/// <summary>A stage of a track with what is recorded of it.</summary>
/// <param name="Stage">Code of the stage.</param>
/// <param name="Steps">Steps in order of date; empty where nothing is recorded, which is not the same as that nothing was done.</param>
public sealed record CaseStageView(string Stage, IReadOnlyList<CaseStepView> Steps);
