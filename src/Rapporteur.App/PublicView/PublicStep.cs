namespace Rapporteur.App.PublicView;

/// <summary>A step of an authority.</summary>
public sealed record PublicStep
{
    /// <summary>Stage.</summary>
    public string? Stage { get; init; }

    /// <summary>Pending, done, closed.</summary>
    public string? State { get; init; }

    /// <summary>EDTF.</summary>
    public string? Date { get; init; }

    /// <summary>The authority.</summary>
    public string? Authority { get; init; }

    /// <summary>Offence charged or convicted of.</summary>
    public string? Offence { get; init; }

    /// <summary>Penalty or outcome.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether a sentence is served.</summary>
    public string? Served { get; init; }

    /// <summary>Who says so.</summary>
    public string? By { get; init; }

    /// <summary>Numbers of the sources.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];
}
