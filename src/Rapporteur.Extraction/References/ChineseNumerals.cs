using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.References;

/// <summary>Numbers of articles written in Chinese: "第一至第四条" is 第1至4条.</summary>
internal static partial class ChineseNumerals
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>The text with the numbers of articles in digits, the 第 before the first only.</summary>
    public static string InArticles(string text) =>
        text.Contains('第', StringComparison.Ordinal) ? Again().Replace(Article().Replace(text, m => "第" + Value(m.Groups["n"].Value)), "$1") : text;

    // 十二 is 12, 三十 is 30, 二十四 is 24.
    private static string Value(string numeral)
    {
        var ten = numeral.IndexOf('十', StringComparison.Ordinal);
        var tens = ten < 0 ? 0 : ten == 0 ? 1 : Digits.IndexOf(numeral[0], StringComparison.Ordinal) + 1;
        var ones = numeral[^1] == '十' ? 0 : Digits.IndexOf(numeral[^1], StringComparison.Ordinal) + 1;
        return ((tens * 10) + ones).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("第(?<n>[一二三四五六七八九十]{1,3})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Article();

    [GeneratedRegex("([至、和])第", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Again();
}
