using Rapporteur.Core.Tables;

namespace Rapporteur.Extraction.Tables.Mapping;

/// <summary>Which column of a table holds what. Shapes that are known are files of <c>data/mappings</c>; a user writes others.</summary>
public sealed record ColumnMapping
{
    /// <summary>Short name: <c>upr-info</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the table is, for people.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who chose the themes and positions: UPR Info, UHRI; empty for a table of the user's own.</summary>
    public string AssignedBy { get; init; } = "";

    /// <summary>What the source counts as one, for people who compare numbers: one clause in English.</summary>
    public string? CountingRule { get; init; }

    /// <summary>What the ids belong to, where one id means one thing in all tables of this shape (UHRI's annotations), or in several tables of the user's own.
    /// Null where ids mean something only in tables of the same file name.</summary>
    public string? Collection { get; init; }

    /// <summary>Columns that a table must have to be of this shape. In a saved mapping: all columns of the table that it was made for.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>For each field the names of its column, of which the first that the table has is taken.</summary>
    public IReadOnlyDictionary<TableField, IReadOnlyList<string>> Columns { get; init; } = new Dictionary<TableField, IReadOnlyList<string>>();

    /// <summary>Fields that are the same in every row.</summary>
    public IReadOnlyDictionary<TableField, string> Fixed { get; init; } = new Dictionary<TableField, string>();

    /// <summary>Characters that separate several values in a cell of a field.</summary>
    public IReadOnlyDictionary<TableField, string> Separators { get; init; } = new Dictionary<TableField, string>();

    /// <summary>Labels of positions beyond those of <c>data/tables/positions.csv</c>.</summary>
    public IReadOnlyDictionary<string, string> Positions { get; init; } = new Dictionary<string, string>();

    /// <summary>Labels of kinds.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; init; } = new Dictionary<string, string>();

    /// <summary>The kind of a row whose label is none of <see cref="Kinds"/>, or that has none.</summary>
    public string OtherKind { get; init; } = "recommendation";

    /// <summary>True where the words begin with the paragraph's number, perhaps under its heading.</summary>
    public bool ParagraphNumbersInText { get; init; }

    /// <summary>The encoding of the text: <c>utf-8</c>, <c>windows-1252</c>, <c>macintosh</c>, <c>windows-1251</c>; null to find it out.</summary>
    public string? Encoding { get; init; }

    /// <summary>The character between cells; null to find it out.</summary>
    public string? Delimiter { get; init; }

    /// <summary>The sheet of a workbook; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>True when a table with these columns is of this shape.</summary>
    public bool Fits(IReadOnlyCollection<string> columns) => Requires.Count > 0 && Requires.All(r => columns.Contains(r, StringComparer.OrdinalIgnoreCase));
}
