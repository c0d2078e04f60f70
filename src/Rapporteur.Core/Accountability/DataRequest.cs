using Rapporteur.Core.Time;

namespace Rapporteur.Core.Accountability;

/// <summary>What a question asks for, as types. What the question leaves open is empty or null and matches anything.</summary>
public sealed record DataRequest
{
    /// <summary>Kind of thing asked for.</summary>
    public RequestKind Kind { get; init; } = RequestKind.Data;

    /// <summary>Classes of actor asked about.</summary>
    public IReadOnlyList<ActorClass> ActorClasses { get; init; } = [];

    /// <summary>Stages asked about.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>The act: torture, ill-treatment.</summary>
    public string? Act { get; init; }

    /// <summary>The people asked about where they are not actors: children with disabilities.</summary>
    public string? Population { get; init; }

    /// <summary>The time asked about.</summary>
    public PartialDate? Period { get; init; }

    /// <summary>The territory asked about; null for the whole State.</summary>
    public string? Territory { get; init; }

    /// <summary>By what the data should be split: sex, age.</summary>
    public IReadOnlyList<string> Disaggregation { get; init; } = [];

    /// <summary>Groups that everybody asked about belongs to, as codes: disability, women. Compared as a whole: children are not children with disabilities.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The separate things asked where stages do not say them, each in words of the question.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The words that ask.</summary>
    public string? Words { get; init; }
}
