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
            .Select(r => (Words: r["words"], Section: new Section(DocumentKindNames.RoleOrNull(r["role"]) ?? ParagraphRole.Other, r["closing"] is "yes" or "mixed")))
            .OrderByDescending(r => r.Words.Length),
    ];

    private static readonly string[] Mixed = [.. TableFile.Read("profiles/sections.csv").Where(r => r["closing"] == "mixed").Select(r => r["words"].TrimStart('*'))];

    /// <summary>Sections of all paragraphs, in order; null before the first known heading.</summary>
    public static IReadOnlyList<Section?> Of(SplitDocument document) => ClosedTooEarly(Named(document));

    // A heading such as "Dissemination" among the general measures closes nothing where concerns follow after it.
    private static List<Section?> ClosedTooEarly(List<Section?> sections)
    {
        var last = sections.FindLastIndex(s => s is { Closing: false, Role: ParagraphRole.Concern });
        for (var i = 0; i < last; i++)
        {
            if (sections[i] is { Closing: true })
            {
                sections[i] = new Section(ParagraphRole.Concern, false);
            }
        }

        return sections;
    }

    private static List<Section?> Named(SplitDocument document)
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

    // A numbered heading of a name of its own ("III. General measures of implementation", "C. Implementation of the Convention") ends introduction and praise; a roman one ends a closing heading too.
    private static bool OpensAnother(SplitHeading heading, Section? now) => heading.Label is { } label && now is { } section
        && (section.Role is ParagraphRole.Procedure or ParagraphRole.Positive or ParagraphRole.Factors || (section.Closing && label[0] is 'I' or 'V' or 'X'));

    /// <summary>True for a closing heading under which recommendations of substance stand too ("D. Other recommendations", "Other issues", "Dissemination and follow-up").</summary>
    public static bool IsMixed(string heading) => Mixed.Any(w => heading.Contains(w, StringComparison.OrdinalIgnoreCase));

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
