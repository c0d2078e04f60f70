namespace Rapporteur.Quality;

/// <summary>What a reply offers, by an annotator.</summary>
internal sealed record CheckOffer(string Words, string? ActorClass, string? Stage, string? Count, string? Period, string? Territory);
