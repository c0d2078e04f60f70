using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>Reads OHCHR's thematic lists of recommendations: each row with number, words, States, position and its source, themes, goals and affected persons.</summary>
internal sealed class UprThematicListExtractor : IKindExtractor
{
    private const int FewestRows = 2;

    /// <inheritdoc />
    public string Name => "upr-thematic-list/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.UprThematicList];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) =>
        (document.Clean.Body.Count(b => ListWords.SourceAt(b.Text) >= 0) >= FewestRows || ListRows.HasHeader(document.Clean.Body)) && ListRows.Of(document.Clean.Body).Count(r => ListWords.OrNull(r.Of(ListColumn.Recommendation)) is not null) >= FewestRows
            ? DocumentKind.UprThematicList
            : null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var walk = new ListWalk(document.Clean.Text);
        foreach (var row in ListRows.Of(document.Clean.Body))
        {
            walk.Take(row);
        }

        return draft with
        {
            Document = ListHeader.Read(document, draft.Document),
            Headings = walk.Headings,
            Paragraphs = walk.Paragraphs,
            Recommendations = walk.Units,
            Positions = walk.Positions,
            Findings = [.. draft.Findings.Where(f => f.Paragraph is null), .. walk.Findings],
        };
    }
}
