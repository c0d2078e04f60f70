namespace Rapporteur.App.Views;

/// <summary>A review in a list.</summary>
public sealed record ReviewLine(string State, string StateName, string Body, string Cycle, string Title, string? Session, DateView? Held, int Documents, int Recommendations, LatenessView? Lateness, string Href);
