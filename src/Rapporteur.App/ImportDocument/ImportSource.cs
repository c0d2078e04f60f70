using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Tables;

namespace Rapporteur.App.ImportDocument;

/// <summary>A file to import: found, and perhaps hashed, or with the finding that stopped it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Sha256">SHA-256 of its bytes; null before hashing and for one that cannot be read.</param>
/// <param name="Stopped">Why it is not read; null for one that is.</param>
internal sealed record ImportSource(string Path, string? Sha256 = null, Finding? Stopped = null)
{
    /// <summary>The format of a table; null for what is none.</summary>
    public TableFormat? Table { get; init; }

    /// <summary>True for a folder or archive with a set of files in the HURIDOCS formats.</summary>
    public bool IsHuridocs { get; init; }

    public string Name => System.IO.Path.GetFileName(Path);

    public bool IsDossier => System.IO.Path.GetExtension(Path).Equals(".json", StringComparison.OrdinalIgnoreCase);
}
