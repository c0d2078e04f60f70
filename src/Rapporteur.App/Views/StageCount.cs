namespace Rapporteur.App.Views;

/// <summary>Requests about one stage.</summary>
/// <param name="Stage">Code of the stage.</param>
/// <param name="Asked">Number of requests.</param>
/// <param name="Answered">Of those, answered in full.</param>
public sealed record StageCount(string Stage, int Asked, int Answered);
