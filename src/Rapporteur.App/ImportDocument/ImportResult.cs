namespace Rapporteur.App.ImportDocument;

/// <summary>What an import did, file by file in the order of their paths.</summary>
/// <param name="Files">The files.</param>
public sealed record ImportResult(IReadOnlyList<ImportedFile> Files)
{
    /// <summary>Number of files with this outcome.</summary>
    public int Count(ImportOutcome outcome) => Files.Count(f => f.Outcome == outcome);
}
