namespace Rapporteur.App.PublicView;

/// <summary>A public number with who gives it.</summary>
public sealed record PublicFigure
{
    /// <summary>What is counted.</summary>
    public string? Predicate { get; init; }

    /// <summary>The count in the words of the source.</summary>
    public string? Count { get; init; }

    /// <summary>Who gives it.</summary>
    public string? By { get; init; }

    /// <summary>Date at which it holds, EDTF.</summary>
    public string? AsOf { get; init; }

    /// <summary>Time that it covers, EDTF.</summary>
    public string? Period { get; init; }

    /// <summary>Class of actor counted.</summary>
    public string? ActorClass { get; init; }

    /// <summary>Stage counted.</summary>
    public string? Stage { get; init; }

    /// <summary>Territory.</summary>
    public string? Territory { get; init; }

    /// <summary>Numbers of the sources.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];
}
