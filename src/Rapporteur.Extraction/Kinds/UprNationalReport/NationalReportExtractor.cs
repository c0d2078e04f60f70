using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprNationalReport;

/// <summary>Reads the papers before a review of the periodic review: national reports with the earlier recommendations that their parts answer, and compilations. Notes at the end are no part of the last paragraph.</summary>
internal sealed class NationalReportExtractor : IKindExtractor
{
    /// <inheritdoc />
    public string Name => "upr-national-report/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.UprNationalReport, DocumentKind.UprCompilation];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) => null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var reading = Endnotes.Of(document).CutFrom(draft);
        return draft.Document.Kind == DocumentKind.UprNationalReport ? reading with { Replies = AnsweredRecommendations.Of(document, reading) } : reading;
    }
}
