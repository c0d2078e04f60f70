namespace Rapporteur.App.Views;

/// <summary>A number that somebody gave.</summary>
public sealed record FigureView(string Id, string Predicate, string Count, long? Min, long? Max, bool Approximate, string By, DateView? AsOf, string? ActorClass, string? Stage, string? Territory, string? Note, IReadOnlyList<SourceView> Sources);
