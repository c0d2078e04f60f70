using Rapporteur.Core.Reading;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.ImportDocument;

/// <summary>A file after reading: a document ready to be recorded, or the findings that stopped it.</summary>
internal sealed record FileRead(ImportSource Source, PreparedDocument? Document, IReadOnlyList<Finding> Findings)
{
    public ImportedFile AsResult(RecordedAs? recorded) => new(Source.Path, OutcomeOf(recorded), Findings)
    {
        Sha256 = Source.Sha256,
        Name = Document?.Reading.Document.Symbol?.Text,
        Kind = Document?.Reading.Document.Kind,
    };

    public static ImportOutcome OutcomeOf(RecordedAs? recorded) => recorded switch
    {
        RecordedAs.Added => ImportOutcome.Added,
        RecordedAs.Updated => ImportOutcome.Updated,
        RecordedAs.Unchanged => ImportOutcome.Unchanged,
        _ => ImportOutcome.Failed,
    };
}
