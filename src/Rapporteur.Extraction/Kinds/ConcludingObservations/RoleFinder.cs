using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Profiles;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Finds the role of each paragraph of concluding observations: by its section, then by its words.</summary>
internal static class RoleFinder
{
    // Words at the front of a closing paragraph that show its purpose; later words are details.
    private const int FrontOfClosing = 700;

    private static readonly PhraseTable<ParagraphRole> Strong = Phrases("strong");
    private static readonly PhraseTable<ParagraphRole> Weak = Phrases("weak");

    /// <summary>Roles of all paragraphs, in order, and whether each stands in the closing part.</summary>
    public static IReadOnlyList<(ParagraphRole Role, bool Closing)> Of(SplitDocument document)
    {
        var sections = SectionWords.Of(document);
        var roles = new List<(ParagraphRole, bool)>(sections.Count);
        for (var i = 0; i < sections.Count; i++)
        {
            var paragraph = document.Paragraphs[i];
            var section = sections[i];
            roles.Add(section switch
            {
                null => (Unsectioned(document.Clean.Text, paragraph), false),
                { Closing: true } closing => (InClosing(document.Clean.Text, paragraph, closing.Role), true),
                { Role: ParagraphRole.Concern or ParagraphRole.Recommendation } => (ByWords(document.Clean.Text, paragraph), false),
                { } other => (other.Role, false),
            });
        }

        return roles;
    }

    // An introduction without a heading (CAT): what was considered, when, with whom.
    private static ParagraphRole Unsectioned(string text, SplitParagraph paragraph) =>
        DemandVerbs.FirstOrNull(paragraph.Span.Slice(text)) is null ? ParagraphRole.Procedure : ParagraphRole.Recommendation;

    private static ParagraphRole ByWords(string text, SplitParagraph paragraph)
    {
        foreach (var segment in ParagraphOutline.Of(paragraph))
        {
            if (segment.Text is { } words && DemandVerbs.FirstOrNull(words.Slice(text)) is not null)
            {
                return ParagraphRole.Recommendation;
            }
        }

        return ParagraphRole.Concern;
    }

    // The strong words that come first decide; weak words count only where the heading announces nothing.
    private static ParagraphRole InClosing(string text, SplitParagraph paragraph, ParagraphRole announced)
    {
        var words = paragraph.Span.Slice(text);
        var front = words[..Math.Min(words.Length, FrontOfClosing)];
        if (Strong.FirstOrNull(front) is { } strong)
        {
            return strong.Value;
        }

        return announced == ParagraphRole.Other && Weak.FirstOrNull(front) is { } weak ? weak.Value : announced;
    }

    private static PhraseTable<ParagraphRole> Phrases(string strength) => new(
        TableFile.Read("profiles/closing.csv")
            .Where(r => r["strength"] == strength)
            .Select(r => (r["words"], DocumentKindNames.RoleOrNull(r["role"]) ?? ParagraphRole.Other)));
}
