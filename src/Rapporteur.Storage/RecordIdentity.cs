using Rapporteur.Core.Statements;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Records;

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

    /// <summary>An item of a dossier, by the kind of thing it is and its author's id.</summary>
    public static RecordId OfItem(string dossier, string kind, string item) => new(DerivedKey.Of("dossier", dossier, kind, item));

    /// <summary>A statement of a dossier, for decisions about it.</summary>
    public static StatementKey OfStatement(RecordId statement) => new(statement.Value);
}
