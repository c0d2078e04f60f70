using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Tables;

namespace Rapporteur.App.ImportDocument;

/// <summary>A file of an import.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Outcome">What was done with it.</param>
/// <param name="Findings">What a person should know.</param>
public sealed record ImportedFile(string Path, ImportOutcome Outcome, IReadOnlyList<Finding> Findings)
{
    /// <summary>SHA-256 of its bytes; null where they could not be read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Symbol of the document, or name of the dossier, or of the mapping of a table; null where it has none or was not read.</summary>
    public string? Name { get; init; }

    /// <summary>What became of a table's rows; null for what is no table or could not be read as one.</summary>
    public RowCounts? Rows { get; init; }

    /// <summary>What it is; null for a dossier, a table and for what was not read.</summary>
    public DocumentKind? Kind { get; init; }
}
