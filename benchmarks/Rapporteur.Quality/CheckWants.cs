namespace Rapporteur.Quality;

/// <summary>What a question asks, by an annotator.</summary>
internal sealed record CheckWants(
    IReadOnlyList<string>? ActorClasses, IReadOnlyList<string>? Stages, string? Period, string? Territory, string? Population, IReadOnlyList<string>? Disaggregation);
