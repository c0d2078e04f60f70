using Rapporteur.Core.Time;

namespace Rapporteur.Core.Accountability;

/// <summary>One side of an exchange as types, without its words: codes that any language can name.</summary>
/// <param name="Kind">Code of the kind of request or offer: <c>data</c>, <c>figures</c>.</param>
/// <param name="ActorClasses">Classes of actor.</param>
/// <param name="Stages">Stages.</param>
/// <param name="Act">The act, in the words of the side; null where not said.</param>
/// <param name="Population">People who are no actors, in the words of the side; null where none.</param>
/// <param name="Period">The time; null where not said.</param>
/// <param name="Territory">The place; null where not said or the whole State.</param>
public sealed record ExchangeShape(
    string Kind, IReadOnlyList<ActorClass> ActorClasses, IReadOnlyList<Stage> Stages, string? Act, string? Population, PartialDate? Period, string? Territory);
