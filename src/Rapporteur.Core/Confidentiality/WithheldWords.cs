using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Confidentiality;

/// <summary>Names that must not be read out of public texts, and beside a shown name the words of sexual and medical matters.
/// Letters are compared without accents and case. A text is withheld rather too often: by the whole name in any order, by its letters run together,
/// and in written sentences by any one part of it that is not an ordinary word (<c>data/name-words.csv</c>). Another transliteration of a name is not known to be the same.</summary>
public sealed class WithheldWords
{
    private const int ShortestPart = 4;
    private const int ShortestRun = 7;
    private const int ShortestOfWhole = 3;

    private static readonly FrozenSet<string> Ordinary = WorldData.Read("name-words.csv").Select(r => Fold(r["word"])).ToFrozenSet(StringComparer.Ordinal);
    private static readonly IReadOnlyList<string> SensitiveWords = [.. WorldData.Read("sensitive-words.csv").Select(r => Fold(r["word"]))];

    private readonly IReadOnlyList<Name> names;

    /// <summary>Withholds these names.</summary>
    public WithheldWords(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        this.names = [.. names.Select(n => Tokens(n)).Where(t => t.Exists(p => !Ordinary.Contains(p.Folded))).Select(t => new Name([.. t.Select(p => p.Folded)])).DistinctBy(n => n.Run)];
    }

    /// <summary>True where a sentence, a title or a note holds one of the names or a part of one.</summary>
    public bool AreIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || names.Count == 0)
        {
            return false;
        }

        var tokens = Tokens(text);
        var said = tokens.Where(t => t.MayBeName).Select(t => t.Folded).ToHashSet(StringComparer.Ordinal);
        return names.Any(n => IsIn(n, tokens) || n.Parts.Any(said.Contains));
    }

    /// <summary>True where an id or an address holds one of the names or a part of one, in whatever letters.</summary>
    public bool AreInAddress(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || names.Count == 0)
        {
            return false;
        }

        var tokens = Tokens(text);
        return names.Any(n => IsIn(n, tokens) || n.Parts.Any(p => tokens.Exists(t => t.Folded == p)));
    }

    /// <summary>True where the name of somebody else holds one of the names as a whole.</summary>
    public bool AreWholeIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || names.Count == 0)
        {
            return false;
        }

        var tokens = Tokens(text);
        return names.Any(n => IsIn(n, tokens));
    }

    /// <summary>True where a text speaks of a sexual or medical matter (<c>data/sensitive-words.csv</c>).</summary>
    public static bool AreSensitive(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var spaced = $" {string.Join(' ', Tokens(text).Select(t => t.Folded))} ";
        return SensitiveWords.Any(w => IsCased(w) ? spaced.Contains($" {w} ", StringComparison.Ordinal) : spaced.Contains(w, StringComparison.Ordinal));
    }

    private static bool IsIn(Name name, IReadOnlyList<Token> tokens)
    {
        var words = tokens.Select(t => t.Folded).ToList();
        if (name.Run.Length >= ShortestRun || !IsCased(name.Run))
        {
            var run = string.Concat(words);
            if (run.Contains(name.Run, StringComparison.Ordinal) || (name.All.Count > 1 && run.Contains(string.Concat(name.All.Reverse()), StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return name.Whole.Count > 1 ? name.Whole.All(words.Contains) : Follow(words, name.All);
    }

    private static bool Follow(List<string> words, IReadOnlyList<string> name) =>
        Enumerable.Range(0, Math.Max(0, words.Count - name.Count + 1)).Any(at => name.Select((part, n) => words[at + n] == part).All(same => same));

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        var word = new StringBuilder();
        var capital = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                capital |= word.Length == 0 && !IsSmall(rune);
                word.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark) && word.Length > 0)
            {
                tokens.Add(new Token(word.ToString(), capital));
                word.Clear();
                capital = false;
            }
        }

        if (word.Length > 0)
        {
            tokens.Add(new Token(word.ToString(), capital));
        }

        return tokens;
    }

    private static string Fold(string text) => string.Join(' ', Tokens(text).Select(t => t.Folded));

    private static bool IsSmall(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.LowercaseLetter;

    private static bool IsCased(string folded) => folded.EnumerateRunes().Any(IsSmall);

    /// <summary>A word of a text; in scripts with capitals only one that begins with a capital may be a name.</summary>
    private readonly record struct Token(string Folded, bool MayBeName);

    private sealed record Name(IReadOnlyList<string> All)
    {
        public string Run { get; } = string.Concat(All);

        /// <summary>What of the name is looked for in any order.</summary>
        public IReadOnlyList<string> Whole { get; } = [.. All.Where(p => p.Length >= ShortestOfWhole && !Ordinary.Contains(p))];

        public IReadOnlyList<string> Parts { get; } = [.. All.Where(p => p.Length >= ShortestPart && !Ordinary.Contains(p) && !p.All(char.IsAsciiDigit))];
    }
}
