using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>Reads reports of the Working Group on the Universal Periodic Review: each numbered recommendation of the conclusions, with its States and the position that the block states.</summary>
internal sealed class UprReportExtractor : IKindExtractor
{
    /// <inheritdoc />
    public string Name => "upr-report/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.UprReport];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) =>
        (document.Paragraphs.Count > 0 && UprOpening.Opens(document.Paragraphs[0].Span.Slice(document.Clean.Text))) || BareList.Is(document) ? DocumentKind.UprReport : null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var text = document.Clean.Text;
        var header = UprOpening.Read(document, draft.Document);
        var conclusions = Conclusions(document).ToList();
        var blocks = Blocks(conclusions, text);
        var bare = blocks.Count == 0 && BareList.Is(document) ? BareList.Paragraphs(document) : [];
        if (bare.Count > 0)
        {
            conclusions = [.. bare];
            blocks = Blocks(conclusions, text);
        }

        var listing = blocks.Select(b => b.Paragraph.Number).ToHashSet(StringComparer.Ordinal);
        var units = Distinct(blocks.SelectMany(b => UprUnits.Of(
            b, text, header.Symbol, lead => StatedPosition.OrNull(lead, conclusions.IndexOf(b.Paragraph), conclusions, listing))));
        return draft with
        {
            Document = header,
            Paragraphs = Paragraphs(draft, blocks, bare, text),
            Recommendations = units,
            Findings = [.. draft.Findings, .. bare.Count > 0 ? [BareList.Found] : Array.Empty<Finding>(), .. UprFindings.Of(blocks, units, text)],
        };
    }

    // A number that another paragraph's list has printed before (EXT0143) becomes 127.10~2.
    private static List<RecommendationUnit> Distinct(IEnumerable<RecommendationUnit> units)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. units.Select(u => (used[u.Path] = used.GetValueOrDefault(u.Path) + 1) is > 1 and var count ? u with { Path = $"{u.Path}~{count}" } : u)];
    }

    private static List<RecommendationBlock> Blocks(IEnumerable<SplitParagraph> paragraphs, string text) =>
        [.. paragraphs.Select(p => RecommendationBlock.OrNull(p, text)).OfType<RecommendationBlock>()];

    private static IReadOnlyList<Paragraph> Paragraphs(DocumentReading draft, IReadOnlyList<RecommendationBlock> blocks, IReadOnlyList<SplitParagraph> bare, string text)
    {
        var listing = blocks.Select(b => b.Paragraph.Number).ToHashSet(StringComparer.Ordinal);
        return bare.Count > 0
            ? [.. bare.Where(p => listing.Contains(p.Number)).Select(p => new Paragraph(p.Number, ParagraphRole.Recommendation, p.Span.Slice(text), p.Page, p.Span) { Rule = ReadingRules.RoleOfList })]
            : [.. draft.Paragraphs.Select(p => listing.Contains(p.Number) ? p with { Role = ParagraphRole.Recommendation, Rule = ReadingRules.RoleOfList } : p)];
    }

    /// <summary>The paragraphs of the conclusions; all of the document's where no heading names them.</summary>
    private static IEnumerable<SplitParagraph> Conclusions(SplitDocument document)
    {
        var heading = document.Headings.LastOrDefault(h =>
            h.Text.Contains("conclusions", StringComparison.OrdinalIgnoreCase) && h.Text.Contains("recommendations", StringComparison.OrdinalIgnoreCase));
        return heading is null ? document.Paragraphs : document.Paragraphs.Where(p => p.Span.Start > heading.Span.Start);
    }
}
