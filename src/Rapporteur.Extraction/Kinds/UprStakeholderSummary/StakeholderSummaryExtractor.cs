using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprStakeholderSummary;

/// <summary>Reads OHCHR's summaries of stakeholders' submissions: who submitted information, and what each is reported to have said.</summary>
internal sealed class StakeholderSummaryExtractor : IKindExtractor
{
    /// <inheritdoc />
    public string Name => "upr-stakeholder-summary/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.UprStakeholderSummary];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) => null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var notes = Endnotes.Of(document);
        var reading = notes.CutFrom(draft);
        var submitters = SubmitterList.Read(draft.Text[notes.Start..]);
        var names = SubmitterNames.Of(submitters, draft.Text[..notes.Start]);
        var statements = reading.Paragraphs.SelectMany(p => StatementWalk.Of(p, names)).ToList();
        return reading with { Submitters = submitters, Statements = statements, Findings = [.. reading.Findings, .. Findings(reading, submitters, statements)] };
    }

    private static IEnumerable<Finding> Findings(DocumentReading reading, IReadOnlyList<Submitter> submitters, IReadOnlyList<SubmittedStatement> statements)
    {
        if (submitters.Count == 0)
        {
            yield return new Finding("EXT0165", FindingSeverity.Warning, "The list of those who submitted information was not found; nobody's statements were read. Compare the notes at the end.");
            yield break;
        }

        var spoken = statements.Select(s => s.Paragraph).ToHashSet(StringComparer.Ordinal);
        var silent = reading.Paragraphs.Skip(1).Where(p => !spoken.Contains(p.Number)).Select(p => p.Number).ToList();
        if (silent.Count > 0)
        {
            yield return new Finding("EXT0166", FindingSeverity.Info, $"No submitter is named as speaking in paragraphs {string.Join(", ", silent)}; their words are kept without one.");
        }
    }
}
