namespace Rapporteur.App.Views;

/// <summary>The home page.</summary>
public sealed record HomeView(IReadOnlyList<StateLine> States, IReadOnlyList<DueView> Overdue, IReadOnlyList<DueView> Coming, int Documents, int Recommendations, int Findings);
