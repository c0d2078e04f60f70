namespace Rapporteur.App.ImportDocument;

/// <summary>How far an import is. Reported after every file, in the order in which they are done.</summary>
/// <param name="Done">Files done.</param>
/// <param name="Total">Files in all.</param>
/// <param name="File">The file just done.</param>
public sealed record ImportProgress(int Done, int Total, ImportedFile File);
