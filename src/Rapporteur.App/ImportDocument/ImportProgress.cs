namespace Rapporteur.App.ImportDocument;

/// <summary>How far an import is. Reported after every file, in the order in which they are done.</summary>
/// <param name="Done">Files done.</param>
/// <param name="Total">Files in all.</param>
/// <param name="File">The file just done, or the table that is being read.</param>
public sealed record ImportProgress(int Done, int Total, ImportedFile File)
{
    /// <summary>Rows read so far of a table that is not done yet; null when <see cref="File"/> is done.</summary>
    public int? Rows { get; init; }
}
