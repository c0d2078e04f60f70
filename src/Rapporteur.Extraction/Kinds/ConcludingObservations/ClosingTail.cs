using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Finds the closing paragraphs of a document that gives them no heading (CERD, CAT and CESCR of earlier years): the last ones, as far back as their words are those of closing.</summary>
internal static class ClosingTail
{
    // Standing paragraphs at the end are never more.
    private const int Longest = 12;

    /// <summary>The sections, with the closing paragraphs marked where no heading marks any.</summary>
    public static IReadOnlyList<Section?> Mark(SplitDocument document, IReadOnlyList<Section?> sections, Func<string, ParagraphRole?> closingRole)
    {
        if (sections.Any(s => s is { Closing: true }))
        {
            return sections;
        }

        var marked = sections.ToArray();
        for (var i = marked.Length - 1; i >= 0 && i >= marked.Length - Longest; i--)
        {
            if (marked[i] is not { Role: ParagraphRole.Concern or ParagraphRole.Recommendation } || HoldsConcern(document, document.Paragraphs[i])
                || closingRole(document.Paragraphs[i].Span.Slice(document.Clean.Text)) is not { } role)
            {
                break;
            }

            // The Durban paragraph stands among the closing ones and is a recommendation.
            marked[i] = new Section(role, role != ParagraphRole.Recommendation);
        }

        return marked;
    }

    /// <summary>Concern and recommendation under one number: two blocks, of which the first demands nothing.</summary>
    private static bool HoldsConcern(SplitDocument document, SplitParagraph paragraph) =>
        paragraph.Lead.Count() > 1 && DemandVerbs.Of(document.Language).FirstOrNull(paragraph.Parts[0].Block.Text) is null;
}
