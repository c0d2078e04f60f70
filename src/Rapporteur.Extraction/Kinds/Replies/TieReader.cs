using System.Text.RegularExpressions;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Replies;

/// <summary>Reads from a heading which questions it answers: "Reply to paragraph 5 (a) of the list of issues (CRPD/C/…)", "Question 3", "Article 21 (issue 17)", or the question itself with its number.</summary>
internal static partial class TieReader
{
    /// <summary>The tie that a heading makes; null where it makes none.</summary>
    public static ReplyTie? OfHeading(SplitHeading heading)
    {
        if (BlockLabel.Read(heading.Label) is { Kind: LabelKind.Number } number)
        {
            return new ReplyTie([number.Token], "quoted question");
        }

        var paths = Paths(heading.Text);
        return paths.Count > 0 ? new ReplyTie(paths, "heading") : heading.Articles.Count > 0 ? new ReplyTie([], "theme") : null;
    }

    /// <summary>Paths of the questions that words of a heading name; empty where they name none.</summary>
    public static IReadOnlyList<string> Paths(string words)
    {
        var paths = new List<string>();
        foreach (Match match in Named().Matches(words))
        {
            var paragraph = match.Groups["paragraph"].Success;
            if (paragraph && match.Index > 0 && !Answers().IsMatch(words))
            {
                continue;
            }

            paths.AddRange(ParagraphPaths.Read(words, match.Index + match.Length));
            if (paths.Count > 0)
            {
                break;
            }
        }

        return [.. paths.Distinct()];
    }

    [GeneratedRegex(@"\b(?:(?<paragraph>paragraphs?|paras?\.?)|questions?|issues?|points?|items?)\s*(?:Nos?\.?\s*|raised\s+in\s+(?:paragraphs?|paras?\.?)\s*|under\s+(?:paragraphs?|paras?\.?)\s*)?(?=\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:repl(?:y|ies)|respon(?:se|ses|d|ding)|answers?|list of issues|issues?|questions?|raised)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Answers();
}
