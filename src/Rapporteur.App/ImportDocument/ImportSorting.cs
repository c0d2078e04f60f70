namespace Rapporteur.App.ImportDocument;

/// <summary>Which files are to be read, and which are done before that.</summary>
/// <param name="Documents">To be read as documents.</param>
/// <param name="Dossiers">To be read as dossiers.</param>
/// <param name="Tables">To be read as tables.</param>
/// <param name="Huridocs">Sets of files in the HURIDOCS formats.</param>
/// <param name="Repeated">With the same content as another file of the import.</param>
/// <param name="Done">Refused, or held by the record already.</param>
internal sealed record ImportSorting(
    IReadOnlyList<ImportSource> Documents, IReadOnlyList<ImportSource> Dossiers, IReadOnlyList<ImportSource> Tables, IReadOnlyList<ImportSource> Huridocs, IReadOnlyList<RepeatedSource> Repeated, IReadOnlyList<ImportedFile> Done)
{
    /// <param name="sources">Hashed files in order.</param>
    /// <param name="known">Recorded files: SHA-256 and fingerprint of the rules that read them.</param>
    /// <param name="rules">Fingerprint of the rules of this program.</param>
    public static ImportSorting Of(IReadOnlyList<ImportSource> sources, IReadOnlyDictionary<string, string> known, string rules)
    {
        var (documents, dossiers, tables, huridocs, repeated, done) = (new List<ImportSource>(), new List<ImportSource>(), new List<ImportSource>(), new List<ImportSource>(), new List<RepeatedSource>(), new List<ImportedFile>());
        var first = new Dictionary<string, ImportSource>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            if (source.Sha256 is null)
            {
                done.Add(new ImportedFile(source.Path, ImportOutcome.Failed, source.Stopped is { } why ? [why] : []));
            }
            else if (!first.TryAdd(source.Sha256, source))
            {
                repeated.Add(new RepeatedSource(source, first[source.Sha256]));
            }
            else if (known.TryGetValue(source.Sha256, out var readBy) && readBy == rules)
            {
                done.Add(new ImportedFile(source.Path, ImportOutcome.Unchanged, []) { Sha256 = source.Sha256 });
            }
            else
            {
                (source.IsHuridocs ? huridocs : source.Table is not null ? tables : source.IsDossier ? dossiers : documents).Add(source);
            }
        }

        return new ImportSorting(documents, dossiers, tables, huridocs, repeated, done);
    }
}
