using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.App.ImportDocument;

/// <summary>What to import.</summary>
/// <param name="Paths">Files, and folders that are searched to the bottom.</param>
/// <param name="DryRun">True to find out what would happen, and leave the record as it is.</param>
public sealed record ImportRequest(IReadOnlyList<string> Paths, bool DryRun = false)
{
    /// <summary>The mapping that the user gives for tables; null where saved and built-in ones are to do.</summary>
    public ColumnMapping? Mapping { get; init; }
}
