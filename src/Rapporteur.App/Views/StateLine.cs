namespace Rapporteur.App.Views;

/// <summary>A State in a list.</summary>
public sealed record StateLine(string Code, string Name, int Reviews, int Documents, int Recommendations, int Overdue, DueView? Next);
