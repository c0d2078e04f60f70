using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Profiles;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Finds the section in which each paragraph stands, by the opening words of headings, or words anywhere in them where the table has a star (data/profiles/sections.csv).</summary>
internal static class SectionWords
{
    private static readonly List<(string Words, Section Section)> Table =
    [
        .. TableFile.Read("profiles/sections.csv")
            .Select(r => (Words: r["words"], Section: new Section(DocumentKindNames.RoleOrNull(r["role"]) ?? ParagraphRole.Other, r["closing"] == "yes")))
            .OrderByDescending(r => r.Words.Length),
    ];

    /// <summary>Sections of all paragraphs, in order; null before the first known heading.</summary>
    public static IReadOnlyList<Section?> Of(SplitDocument document)
    {
        var sections = new List<Section?>();
        Section? now = null;
        foreach (var part in document.Flow)
        {
            if (part.Heading is { } heading)
            {
                now = Next(heading, now);
            }
            else if (part.Paragraph is not null)
            {
                sections.Add(now);
            }
        }

        return sections;
    }

    // A theme heading stays in its section; one with treaty articles always stands among the concerns and recommendations.
    private static Section? Next(SplitHeading heading, Section? now) =>
        NamedOrNull(heading.Text) ?? (heading.Articles.Count > 0 || OpensAnother(heading, now) ? new Section(ParagraphRole.Concern, false) : now);

    // A numbered heading of a name of its own ("III. General measures of implementation", "C. Implementation of the Convention") ends introduction and praise.
    private static bool OpensAnother(SplitHeading heading, Section? now) =>
        heading.Label is not null && now is { Role: ParagraphRole.Procedure or ParagraphRole.Positive or ParagraphRole.Factors };

    private static Section? NamedOrNull(string heading)
    {
        foreach (var (words, section) in Table)
        {
            if (words[0] == '*' ? heading.Contains(words[1..], StringComparison.OrdinalIgnoreCase) : heading.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return section;
            }
        }

        return null;
    }
}
