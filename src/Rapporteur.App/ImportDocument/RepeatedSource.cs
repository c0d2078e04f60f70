namespace Rapporteur.App.ImportDocument;

/// <summary>A file with the same content as an earlier one of the import.</summary>
internal sealed record RepeatedSource(ImportSource Source, ImportSource First)
{
    /// <summary>Unchanged, as the first one was recorded; or failed, as the first one failed.</summary>
    public ImportedFile AsResultOf(ImportedFile first) => first with
    {
        Path = Source.Path,
        Outcome = first.Outcome == ImportOutcome.Failed ? ImportOutcome.Failed : ImportOutcome.Unchanged,
        Findings = [ImportFindings.SameContent(First.Path)],
    };
}
