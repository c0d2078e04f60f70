using Rapporteur.Core.Reading;

namespace Rapporteur.App.Views;

/// <summary>One document: what was read in the version shown.</summary>
public sealed record DocumentView
{
    /// <summary>Reading of the version shown; null for a document that the record only knows from other sources.</summary>
    public DocumentReading? Reading { get; init; }
    /// <summary>Who spoke and what was asked, in a summary record; null for other documents.</summary>
    public MeetingView? Meeting { get; init; }
    /// <summary>Title.</summary>
    public required string Title { get; init; }
    /// <summary>Symbol or null.</summary>
    public string? Symbol { get; init; }
    /// <summary>Path of its page.</summary>
    public required string Href { get; init; }
    /// <summary>Path of the reader's view; null where the record does not hold the text.</summary>
    public string? ReadingHref { get; init; }
    /// <summary>State's name.</summary>
    public string? StateName { get; init; }
    /// <summary>Path of the review's page.</summary>
    public string? ReviewHref { get; init; }
    /// <summary>Versions: language, date, hash.</summary>
    public IReadOnlyList<VersionLine> Versions { get; init; } = [];
    /// <summary>Statements that stand in it, from dossiers.</summary>
    public IReadOnlyList<StatementView> Statements { get; init; } = [];
    /// <summary>Sources that describe it.</summary>
    public IReadOnlyList<SourceView> Sources { get; init; } = [];
}
