namespace Rapporteur.App.PublicView;

/// <summary>Redress.</summary>
public sealed record PublicRedress
{
    /// <summary>Form: <c>compensation</c>.</summary>
    public string? Form { get; init; }

    /// <summary>Asked, promised, ordered, paid.</summary>
    public string? State { get; init; }

    /// <summary>EDTF.</summary>
    public string? Date { get; init; }

    /// <summary>The authority.</summary>
    public string? Authority { get; init; }

    /// <summary>How much or what.</summary>
    public string? Words { get; init; }

    /// <summary>Who says so.</summary>
    public string? By { get; init; }

    /// <summary>Numbers of the sources.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];
}
