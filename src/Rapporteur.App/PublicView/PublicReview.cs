namespace Rapporteur.App.PublicView;

/// <summary>What of a review everybody may see: a new record, made of what the allow-list names, never a private view with parts taken out.
/// A field that may not be shown is null, a list empty.</summary>
public sealed record PublicReview
{
    /// <summary>State code.</summary>
    public string? State { get; init; }

    /// <summary>Its short English name.</summary>
    public string? StateName { get; init; }

    /// <summary>Body code.</summary>
    public string? Body { get; init; }

    /// <summary>Its English name.</summary>
    public string? BodyName { get; init; }

    /// <summary>Cycle.</summary>
    public string? Cycle { get; init; }

    /// <summary>Imported documents with a symbol of an open series, by symbol.</summary>
    public IReadOnlyList<PublicDocument> Documents { get; init; } = [];

    /// <summary>Events in the order of the dossier.</summary>
    public IReadOnlyList<PublicEvent> Events { get; init; } = [];

    /// <summary>Who came and who did not.</summary>
    public IReadOnlyList<PublicParticipation> Participations { get; init; } = [];

    /// <summary>What was said, in the order of the dossier.</summary>
    public IReadOnlyList<PublicStatement> Statements { get; init; } = [];

    /// <summary>Numbers that somebody gave.</summary>
    public IReadOnlyList<PublicFigure> Figures { get; init; } = [];

    /// <summary>Cases.</summary>
    public IReadOnlyList<PublicCase> Cases { get; init; } = [];

    /// <summary>Sources that the items cite by number.</summary>
    public IReadOnlyList<PublicSource> Sources { get; init; } = [];

    /// <summary>How much was left out, by reason.</summary>
    public IReadOnlyList<PublicLeftOut> LeftOut { get; init; } = [];
}
