using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Replies;

/// <summary>Reads a State's written replies to a list of issues, each tied to its question.</summary>
internal sealed class RepliesExtractor : IKindExtractor
{
    // Fewer headings that name questions than this show no replies.
    private const int FewestTies = 4;

    /// <inheritdoc />
    public string Name => "replies/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.Replies];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) =>
        document.Headings.Count(h => TieReader.OfHeading(h) is { Basis: "heading" }) >= FewestTies ? DocumentKind.Replies : null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var replies = ReplyWalk.Read(document);
        var untied = replies.Count(r => r.Questions.Count == 0);
        return draft with
        {
            Replies = replies,
            Findings = untied == 0
                ? draft.Findings
                : [.. draft.Findings, new Finding(
                    "EXT0121",
                    FindingSeverity.Warning,
                    $"{untied} of {replies.Count} replies name only a theme, not the question they answer. Read the list of issues beside them to tie them.")],
        };
    }
}
