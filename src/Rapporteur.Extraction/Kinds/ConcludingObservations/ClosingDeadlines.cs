using System.Buffers;
using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Time;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Reads the deadlines of the closing part: follow-up on named paragraphs within a period, information asked for at every period, and the next report by a date.</summary>
internal static partial class ClosingDeadlines
{
    /// <summary>What one closing paragraph sets.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="role">Its role.</param>
    public static PrintedDeadline? DeadlineOrNull(string text, SplitParagraph paragraph, ParagraphRole role)
    {
        var words = paragraph.Span.Slice(text);
        if (role == ParagraphRole.NextReport)
        {
            var date = DateOrNull(words);
            return date is not null ? Deadline("next-report", date, null, [], paragraph) with { Rule = ReadingRules.DateOfReport }
                : AfterList().Match(words) is { Success: true } after ? Deadline("next-report", null, $"{after.Groups["period"].Value} from the list of issues", [], paragraph) with { Rule = ReadingRules.DateOfReport }
                : null;
        }

        var period = PeriodOrNull(words);
        var due = ByDate().Match(words) is { Success: true } by ? PrintedDay.FirstOrNull(by.Groups["date"].Value) : null;
        var paths = Paths(words, paragraph);
        var again = period is null && due is null ? EveryOrNull(words) : null;
        return again is not null ? Deadline("follow-up", null, again, paths, paragraph) with { Rule = ReadingRules.PeriodThatRecurs }
            : (period is null && due is null) || paths.Count == 0 ? null
            : Deadline("follow-up", due, period, paths, paragraph) with { Rule = ReadingRules.PeriodOfFollowUp };
    }

    /// <summary>Paragraphs named for urgent measures without a period: "draw attention to the recommendations contained in paragraphs 12, on…, and 38, on…",
    /// or "falling under articles 6 and 7": then the recommending paragraphs under the heading of that one article.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="paragraph">A closing paragraph.</param>
    /// <param name="recommending">The recommending paragraphs before the closing part.</param>
    public static IReadOnlyList<string> UrgentPaths(string text, SplitParagraph paragraph, IEnumerable<SplitParagraph> recommending)
    {
        var words = paragraph.Span.Slice(text);
        if (PeriodOrNull(words) is not null || !Urgent().IsMatch(words))
        {
            return [];
        }

        var paths = Paths(words, paragraph);
        var articles = paths.Count > 0 ? [] : Under().Matches(words).SelectMany(m => TreatyArticles.InHeading(Described().Replace(m.Value, ""))).ToHashSet(StringComparer.Ordinal);
        return paths.Count > 0 ? paths : [.. recommending.Where(r => r.Heading is { Articles: [var only] } && articles.Contains(only)).Select(r => r.Number)];
    }

    private static readonly SearchValues<string> ArticleWords = SearchValues.Create(["article", "artículo"], StringComparison.OrdinalIgnoreCase);

    private static PrintedDeadline Deadline(string kind, PartialDate? date, string? period, IReadOnlyList<string> paths, SplitParagraph paragraph) =>
        new(kind, date?.Start, date?.Precision.ToString().ToLowerInvariant(), period, paths, paragraph.Number);

    // "by no later than 19 June 2022", "by 5 August 2030, the date by which", "due on 18 January 2032".
    private static PartialDate? DateOrNull(string words)
    {
        foreach (Match match in ByDate().Matches(words))
        {
            if (PrintedDay.FirstOrNull(match.Groups["date"].Value) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static string? PeriodOrNull(string words) => Within().Match(words) is { Success: true } within ? within.Groups["period"].Value : null;

    /// <summary>Information that is asked for again and again: "provide the Committee with information … every 12 months".</summary>
    private static string? EveryOrNull(string words) => Every().Match(words) is { Success: true } every ? every.Groups["period"].Value : null;

    private static List<string> Paths(string words, SplitParagraph paragraph)
    {
        var paths = new List<string>();
        foreach (Match match in ParagraphWord().Matches(words))
        {
            // "article 35, paragraph 2, of the Convention" names no paragraph of this document.
            var before = words.AsSpan(0, match.Index).TrimEnd(" ,");
            if (before.Length > 0 && char.IsAsciiDigit(before[^1]) && before.Slice(Math.Max(0, before.Length - 14)).IndexOfAny(ArticleWords) >= 0)
            {
                continue;
            }

            if (!OfAnother().IsMatch(words, match.Index + match.Length))
            {
                paths.AddRange(ParagraphPaths.Read(words, match.Index + match.Length, described: true));
            }
        }

        return [.. paths.Where(p => p != paragraph.Number).Distinct()];
    }

    [GeneratedRegex(@"\bwithin\s+(?:a\s+period\s+of\s+)?(?<period>(?:\d{1,2}|one|a|two|three|twelve|eighteen|twenty-four|six)\s+(?:months?|years?))\b|\b(?:dans\s+un\s+délai\s+(?:de\s+|d[’'])|dans\s+les\s+|(?:en|dentro\s+de)l?\s+(?:un\s+|el\s+)?plazo\s+de\s+)(?<period>(?:\d{1,2}|un|deux|douze|une|doce|dos)\s+(?:mois|ans?|meses|años?))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(?:provide|submit|report|inform|information)\b[^.;]{0,200}?\b(?<period>every\s+(?:(?:\d{1,2}|two|three|six|twelve)\s+)?(?:months?|years?))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Every();

    [GeneratedRegex(@"\b(?:by|before|on|than|in|until|prior\s+to|for)\s+(?:(?:no|not)\s+later\s+than\s+)?(?:the\s+end\s+of\s+)?(?<date>(?:\d{1,2}\s*)?\p{Lu}\p{L}{2,}\s+(?:19|20)\d{2})|\b(?:le|au|en|el|del|antes\s+de)\s+(?<date>\d{1,2}(?:er)?\s+(?:de\s+)?\p{Ll}{3,}\s+(?:de\s+)?(?:19|20)\d{2})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ByDate();

    [GeneratedRegex(@"\burgente?s?\b|\burgence\b|\bimportance\s+de\s+toutes|\bimportancia\s+de\s+todas|\b(?:matter\s+of|particular|special)\s+priority\b|\bparticular\s+importance\s+of\b|importance\s+of\s+all\s+(?:the\s+)?recommendations", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Urgent();

    [GeneratedRegex(@"\barticles?\s+\d.{0,300}?\s+of\s+the\s+Convention", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Under();

    // "12 (equal recognition before the law)": the words in brackets only describe.
    [GeneratedRegex(@"\s*\([^)]*\p{L}{2}[^)]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Described();

    // "paragraph 1 of rule 65", "paragraph 39 of the guidelines": of another text than this one.
    [GeneratedRegex(@"\G\d{1,3}(?:\s*\([a-z]{1,4}\))*(?:(?:\s*,\s*|\s+and\s+|\s*[–-]\s*)\d{1,3}(?:\s*\([a-z]{1,4}\))*)*\s+of\s+(?!the\s+(?:present|above|concluding)|these|its\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfAnother();

    // Under the predictable review cycle: "will receive in 2027 the Committee's list of issues … to submit within one year its replies".
    [GeneratedRegex(@"\blist\s+of\s+issues\b.{0,160}?\bwithin\s+(?<period>(?:\d{1,2}|one|a|two)\s+(?:months?|years?))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex AfterList();

    [GeneratedRegex(@"\bparagraph(?:e?s?)\s+(?=\d)|\bpárrafos?\s+(?=\d)|\bpara?s?\.\s?(?=\d)|\bimportance\s+of\s+recommendations\s+(?=\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ParagraphWord();
}
