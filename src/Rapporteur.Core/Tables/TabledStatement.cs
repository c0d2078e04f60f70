using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;

namespace Rapporteur.Core.Tables;

/// <summary>What one row of a table says of one State: a statement whose source is the table, and not yet a unit of a document.
/// What the source printed is kept beside what was understood.</summary>
public sealed record TabledStatement
{
    /// <summary>Row of the table as a spreadsheet numbers it: the heading is row 1. In JSON the record's place, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The source's own id; null where the table has none.</summary>
    public string? Id { get; init; }

    /// <summary><c>recommendation</c>, <c>pledge</c>, <c>concern</c>, <c>observation</c>, or <c>review</c> for a line of a calendar of reviews.</summary>
    public required string Kind { get; init; }

    /// <summary>What the source calls it; null where it does not say.</summary>
    public string? KindLabel { get; init; }

    /// <summary>The State it is addressed to; null where the name is not known or not given.</summary>
    public StateCode? State { get; init; }

    /// <summary>The State's name as the table prints it.</summary>
    public string? StateName { get; init; }

    /// <summary>The body; null where the name is not known or not given.</summary>
    public BodyCode? Body { get; init; }

    /// <summary>The body's name as the table prints it.</summary>
    public string? BodyName { get; init; }

    /// <summary>Session as printed.</summary>
    public string? Session { get; init; }

    /// <summary>Cycle: printed, of the symbol, or by the session of the UPR Working Group (<c>data/upr-cycles.csv</c>).</summary>
    public string? Cycle { get; init; }

    /// <summary>Its words, cleaned of markup and of breaks of print; empty only for a line of a calendar.</summary>
    public required string Text { get; init; }

    /// <summary>Heading that the source glued to the front of the words.</summary>
    public string? Heading { get; init; }

    /// <summary>Recommending States.</summary>
    public IReadOnlyList<StateCode> Recommenders { get; init; } = [];

    /// <summary>Their names as the table prints them.</summary>
    public string? RecommenderNames { get; init; }

    /// <summary><c>supported</c>, <c>noted</c> or <c>pending</c>; null where the label is not known or not given.</summary>
    public string? Position { get; init; }

    /// <summary>The position's label as the table prints it.</summary>
    public string? PositionLabel { get; init; }

    /// <summary>The source's category of action, as printed.</summary>
    public string? Action { get; init; }

    /// <summary>Themes as the source names them.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Affected persons as the source names them.</summary>
    public IReadOnlyList<string> AffectedPersons { get; init; } = [];

    /// <summary>Sustainable Development Goals and targets as the source names them.</summary>
    public IReadOnlyList<string> Sdgs { get; init; } = [];

    /// <summary>Symbol of its document, normalised where it is one, else as printed.</summary>
    public string? Symbol { get; init; }

    /// <summary>Number of its paragraph, or of the recommendation.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Date in EDTF, as exact as the source.</summary>
    public string? Date { get; init; }
}
