using Rapporteur.Core.Reading;
using Rapporteur.Core.Statements;
using Rapporteur.Core.Tables;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Records;
using Rapporteur.Storage.Tables;

namespace Rapporteur.Storage;

/// <summary>The one place where the identities of recorded things are derived.</summary>
public static class RecordIdentity
{
    /// <summary>A document: by its symbol, or by the bytes of its file where it prints none.</summary>
    public static DocumentId OfDocument(string? symbol, string sha256) =>
        new(symbol is null ? DerivedKey.Of("file", sha256) : DerivedKey.Of("document", symbol));

    /// <summary>A version: by its bytes.</summary>
    public static VersionId OfVersion(string sha256) => new(DerivedKey.Of("version", sha256));

    /// <summary>A unit of a version: by symbol, language, bytes, kind, path and words. The second of two equal units is told apart by <paramref name="repeat"/>.</summary>
    public static StatementKey OfUnit(string? symbol, string? language, string sha256, UnitKind kind, string path, string words, int repeat) =>
        new(DerivedKey.Of("unit", symbol, language, sha256, kind.ToString(), path, words, repeat == 0 ? null : repeat.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>A numbered paragraph of a version.</summary>
    public static StatementKey OfParagraph(VersionId version, int ordinal) =>
        new(DerivedKey.Of("paragraph", version.Value, ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>A deadline of a version: by where it is set, its kind, and its date or period. The second of two equal ones is told apart by <paramref name="repeat"/>.</summary>
    public static StatementKey OfDeadline(VersionId version, PrintedDeadline deadline, int repeat)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return new(DerivedKey.Of("deadline", version.Value, deadline.Paragraph, deadline.Kind, deadline.Due?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture), deadline.Period, repeat == 0 ? null : repeat.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>An item of a dossier, by the kind of thing it is and its author's id.</summary>
    public static RecordId OfItem(string dossier, string kind, string item) => new(DerivedKey.Of("dossier", dossier, kind, item));

    /// <summary>A statement of a table: by the id that its collection gives it, with the State, since a row may be tagged with several;
    /// where there is none, by kind, State, body, session, symbol, paragraph, recommending States and words. The second of two such is told apart by <paramref name="repeat"/>.</summary>
    public static StatementKey OfTabled(TableFileRow table, TabledStatement statement, int repeat)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(table);
        var nth = repeat == 0 ? null : repeat.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var state = statement.State?.Value ?? statement.StateName;
        return new(statement.Id is { } id
            ? DerivedKey.Of("tabled-id", table.Collection, id, state, nth)
            : DerivedKey.Of("tabled", table.AssignedBy, statement.Kind, state, statement.Body?.Value ?? statement.BodyName, statement.Session, statement.Symbol, statement.Paragraph, statement.RecommenderNames, statement.Text, nth));
    }

    /// <summary>A fact that is read in a statement, by the words that give it. The second of two with the same words is told apart by <paramref name="repeat"/>.</summary>
    public static StatementKey OfFact(StatementKey statement, string words, int repeat) =>
        new(DerivedKey.Of("fact", statement.Value, words, repeat == 0 ? null : repeat.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>A statement of a dossier, for decisions about it.</summary>
    public static StatementKey OfStatement(RecordId statement) => new(statement.Value);
}
