using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
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
    private static readonly PhraseTable<ParagraphRole> Anywhere = Phrases("anywhere");
    private static readonly PhraseTable<ParagraphRole> Weak = Phrases("weak");

    /// <summary>Roles of all paragraphs, in order, and whether each stands in the closing part.</summary>
    public static IReadOnlyList<FoundRole> Of(SplitDocument document)
    {
        var sections = ClosingTail.Mark(document, SectionWords.Of(document), w => Strong.FirstOrNull(w)?.Value ?? Weak.FirstOrNull(w)?.Value);
        var roles = new List<FoundRole>(sections.Count);
        for (var i = 0; i < sections.Count; i++)
        {
            var paragraph = document.Paragraphs[i];
            var section = sections[i];
            roles.Add(section switch
            {
                null => new FoundRole(Unsectioned(document, paragraph), false, ReadingRules.RoleOfOpening),
                { Closing: true } closing => InClosing(document, paragraph, closing.Role),
                { Role: ParagraphRole.Concern or ParagraphRole.Recommendation } => AmongConcerns(document, paragraph),
                { } other => new FoundRole(other.Role, false, ReadingRules.RoleOfSection),
            });
        }

        return roles;
    }

    // An introduction without a heading (CAT): what was considered, when, with whom.
    private static ParagraphRole Unsectioned(SplitDocument document, SplitParagraph paragraph) =>
        DemandVerbs.Of(document.Language).FirstOrNull(paragraph.Span.Slice(document.Clean.Text)) is null ? ParagraphRole.Procedure : ParagraphRole.Recommendation;

    // The offer of technical assistance stands among the concerns in some documents; it closes all the same. What only introduces the section is procedure.
    private static FoundRole AmongConcerns(SplitDocument document, SplitParagraph paragraph)
    {
        var found = ByWords(document, paragraph);
        return Anywhere.FirstOrNull(paragraph.Span.Slice(document.Clean.Text)) is not { } standing ? found
            : standing.Value == ParagraphRole.Procedure ? new FoundRole(ParagraphRole.Procedure, false, ReadingRules.RoleOfClosingWords)
            : found.Role == ParagraphRole.Concern ? new FoundRole(standing.Value, true, ReadingRules.RoleOfClosingWords)
            : found;
    }

    private static FoundRole ByWords(SplitDocument document, SplitParagraph paragraph)
    {
        var (text, verbs) = (document.Clean.Text, DemandVerbs.Of(document.Language));
        foreach (var segment in ParagraphOutline.Of(paragraph))
        {
            if (segment.Text is { } words && verbs.FirstOrNull(words.Slice(text)) is not null)
            {
                return new FoundRole(ParagraphRole.Recommendation, false, ReadingRules.RoleOfDemand);
            }
        }

        // A verb left out in print: "Recalling its general comment, the Committee: (a) Adopt…", in bold as recommendations are.
        var bold = paragraph.Parts[0].Block.Source.Bold && paragraph.HasItems && !ConcernWords.In(paragraph.Span.Slice(text));
        return bold ? new FoundRole(ParagraphRole.Recommendation, false, ReadingRules.RoleOfPrint) : new FoundRole(ParagraphRole.Concern, false, ReadingRules.RoleWithoutDemand);
    }

    // "Other recommendations" hold recommendations of substance too: those close nothing. The strong words that come first decide; weak words count only where the heading announces nothing.
    private static FoundRole InClosing(SplitDocument document, SplitParagraph paragraph, ParagraphRole announced)
    {
        var words = paragraph.Span.Slice(document.Clean.Text);
        var front = words[..Math.Min(words.Length, FrontOfClosing)];
        if (Strong.FirstOrNull(front) is { } strong)
        {
            return new FoundRole(strong.Value, true, ReadingRules.RoleOfClosingWords);
        }

        return announced != ParagraphRole.Other ? new FoundRole(announced, true, ReadingRules.RoleOfClosingHeading)
            : Weak.FirstOrNull(front) is { } weak ? new FoundRole(weak.Value, weak.Value != ParagraphRole.Recommendation, ReadingRules.RoleOfClosingWords)
            : paragraph.Heading is { } heading && SectionWords.IsMixed(heading.Text) && DemandVerbs.Of(document.Language).FirstOrNull(words) is not null
                ? new FoundRole(ParagraphRole.Recommendation, false, ReadingRules.RoleOfDemand)
            : new FoundRole(announced, true, ReadingRules.RoleOfClosingHeading);
    }

    private static PhraseTable<ParagraphRole> Phrases(string strength) => new(
        TableFile.Read("profiles/closing.csv")
            .Where(r => r["strength"] == strength)
            .Select(r => (r["words"], DocumentKindNames.RoleOrNull(r["role"]) ?? ParagraphRole.Other)));
}
