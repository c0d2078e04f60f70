namespace Rapporteur.App.ImportDocument;

/// <summary>Collects the files that are done and tells of them. One thread at a time adds.</summary>
/// <param name="sources">All files, in the order of the result.</param>
/// <param name="progress">Who is told.</param>
internal sealed class ImportTally(IReadOnlyList<ImportSource> sources, IProgress<ImportProgress>? progress)
{
    private readonly Dictionary<string, ImportedFile> done = new(StringComparer.Ordinal);

    public ImportResult Result => new([.. sources.Select(s => done.GetValueOrDefault(s.Path)).OfType<ImportedFile>()]);

    public ImportedFile Of(ImportSource source) => done[source.Path];

    public void AddAll(IEnumerable<ImportedFile> files)
    {
        foreach (var file in files)
        {
            Add(file);
        }
    }

    /// <summary>Tells how far a table is.</summary>
    public void Reading(ImportSource source, int rows) =>
        progress?.Report(new ImportProgress(done.Count, sources.Count, new ImportedFile(source.Path, ImportOutcome.Unchanged, [])) { Rows = rows });

    public void Add(ImportedFile file)
    {
        done[file.Path] = file;
        progress?.Report(new ImportProgress(done.Count, sources.Count, file));
    }
}
