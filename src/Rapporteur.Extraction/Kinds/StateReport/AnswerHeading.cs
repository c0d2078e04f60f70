using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Kinds.StateReport;

/// <summary>Reads from words which paragraphs they answer: "Reply to paragraph 5 (b) of the list of issues", "Implementation of the recommendation in paragraph 8 of the concluding observations (CCPR/C/…/CO/1)", "Paragraph 9".</summary>
internal static partial class AnswerHeading
{
    /// <summary>The ties, in order; empty where the words name no paragraph that is answered. A paragraph of an article is none.</summary>
    public static IReadOnlyList<AnswerTie> Read(string words, AnsweringWords language)
    {
        var named = new List<(int Start, int End, string? Counts, IReadOnlyList<string> Paths)>();
        foreach (var hit in language.Numbers.All(words))
        {
            var number = Ordinal().Match(words, hit.At + hit.Phrase.Length);
            var from = number.Success ? number.Index + number.Length : hit.At + hit.Phrase.Length;
            var paths = ParagraphPaths.Read(words, from);
            if (paths.Count > 0 && !OfATreaty(words, hit.At, from))
            {
                named.Add((hit.At, from, hit.Value, [.. paths.Distinct()]));
            }
        }

        var ties = new List<AnswerTie>();
        for (var i = 0; i < named.Count; i++)
        {
            var before = words[(i == 0 ? 0 : named[i - 1].End)..named[i].Start];
            var after = words[named[i].End..(i + 1 < named.Count ? named[i + 1].Start : words.Length)];
            var symbol = SymbolFinder.Find(after).Concat(SymbolFinder.Find(before)).Select(m => m.Symbol).FirstOrDefault(s => AnswerTie.TargetOf(s) is not null);
            var cited = symbol.Text is null ? (DocumentSymbol?)null : symbol;
            var target = cited is { } own ? AnswerTie.TargetOf(own) : Target(after, language) ?? TargetBefore(before, language) ?? named[i].Counts;
            var certain = target is not null || language.Answers.FirstOrNull(before) is not null || (i > 0 && ties.Count > 0 && ties[^1].Certain);
            if (certain || named[i].Start == 0)
            {
                ties.Add(new AnswerTie(named[i].Paths, target, cited, certain));
            }
        }

        return ties;
    }

    /// <summary>What words name as answered, without paragraph: "Follow-up to the previous concluding observations"; null where nothing.</summary>
    public static string? Target(string words, AnsweringWords language) =>
        language.Targets.All(words).FirstOrDefault(h => !General(words, h.At))?.Value;

    private static string? TargetBefore(string words, AnsweringWords language) =>
        language.Targets.All(words).LastOrDefault(h => !General(words, h.At))?.Value;

    // A committee's "general recommendation No. 35" is not answered.
    private static bool General(string words, int at) => at >= 8 && words.AsSpan(0, at).TrimEnd().EndsWith("general", StringComparison.OrdinalIgnoreCase);

    // "Article 2, paragraph 1", "paragraph 1 of article 4", "paragraph 3 of the annex".
    private static bool OfATreaty(string words, int at, int from) => ArticleBefore().IsMatch(words[..at]) || ArticleAfter().IsMatch(words[from..]) || General(words, at);

    [GeneratedRegex(@"\G\s*(?:(?:No|Nos|no|nos|núm|núms)\.|n[o°º]s?|numbers?)\s*(?=\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?:\barticles?|\barts?\.|\bartículos?)\s*\d+(?:\s*\([^)]{1,6}\))*\s*,?\s*\(?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ArticleBefore();

    [GeneratedRegex(@"^[\s\d,()a-z–-]{0,30}?\s(?:of|de|du|del)\s(?:the\s|l’|la\s)?(?:annex|articles?|art\.|artículo|Convention|Covenant|Pacte|Pacto|Convención|Optional|Protocol|Act\b|common core)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ArticleAfter();
}
