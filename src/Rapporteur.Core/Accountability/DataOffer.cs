using Rapporteur.Core.Documents;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Accountability;

/// <summary>What one part of a reply offers, as types. What the reply leaves open is empty or null: it is not known, and no match.</summary>
public sealed record DataOffer
{
    /// <summary>What it gives.</summary>
    public required OfferKind Kind { get; init; }

    /// <summary>Classes of actor that it is about.</summary>
    public IReadOnlyList<ActorClass> ActorClasses { get; init; } = [];

    /// <summary>Stages that it is about.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>The act.</summary>
    public string? Act { get; init; }

    /// <summary>The people it is about where they are not actors.</summary>
    public string? Population { get; init; }

    /// <summary>The number, in the source's words; null where none is given.</summary>
    public BoundedCount? Count { get; init; }

    /// <summary>The time that it covers.</summary>
    public PartialDate? Period { get; init; }

    /// <summary>The territory that it covers; null where it is not said.</summary>
    public string? Territory { get; init; }

    /// <summary>By what it is split.</summary>
    public IReadOnlyList<string> Disaggregation { get; init; } = [];

    /// <summary>Groups that everybody counted belongs to, as codes; null where the offer does not say whom it counts.</summary>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>Which of the separate things asked it speaks of, in the words of the request.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>True where it gives something else than what was asked: tents where people were asked.</summary>
    public bool Beside { get; init; }

    /// <summary>The words that offer it.</summary>
    public string? Words { get; init; }

    /// <summary>Where the words stand in the reply; null where they are not a piece of it.</summary>
    public TextSpan? Span { get; init; }
}
