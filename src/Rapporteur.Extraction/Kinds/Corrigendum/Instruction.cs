using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Kinds.Corrigendum;

/// <summary>What one instruction of a corrigendum says: "For forty read fourteen", "Replace … with …", "Delete the second sentence", "The paragraph should read: …".</summary>
/// <param name="Kind"><c>replace</c>, <c>delete</c>, <c>insert</c> or <c>unread</c>.</param>
/// <param name="Old">Words that fall away; null where none are given.</param>
/// <param name="New">Words that are to stand there; null where none are given.</param>
internal sealed partial record Instruction(string Kind, string? Old, string? New)
{
    /// <summary>Reads an instruction.</summary>
    public static Instruction Read(string text, CorrectingWords words)
    {
        if (words.Whole.FirstOrNull(text) is { } whole)
        {
            return new Instruction("replace", null, Bare(text[(whole.At + whole.Phrase.Length)..]));
        }

        if (words.Acts.FirstOrNull(text) is not { At: 0 } act)
        {
            return new Instruction("unread", null, text);
        }

        var rest = text[act.Phrase.Length..];
        return act.Value switch
        {
            "delete" => new Instruction("delete", Bare(WithoutFiller(rest, words)), null),
            "insert" => new Instruction("insert", null, text),
            "old" => Both(rest, words.Read.FirstOrNull(rest) is { } read ? (read.At, read.Phrase.Length) : null, words) ?? new Instruction("unread", null, text),
            _ => Both(rest, words.New.FirstOrNull(rest) is { } by ? (by.At, by.Phrase.Length) : null, words) ?? new Instruction("unread", null, text),
        };
    }

    // Two quotations are the old and the new words, whatever stands between.
    private static Instruction? Both(string rest, (int At, int Length)? middle, CorrectingWords words)
    {
        if (Quoted().Matches(rest) is [var old, var fresh])
        {
            return new Instruction("replace", old.Groups["words"].Value, fresh.Groups["words"].Value);
        }

        return middle is not { } m ? null : new Instruction("replace", Bare(WithoutFiller(rest[..m.At], words)), Bare(WithoutFiller(rest[(m.At + m.Length)..], words)));
    }

    private static string WithoutFiller(string text, CorrectingWords words)
    {
        var trimmed = text.TrimStart();
        return words.Fillers.FirstOrNull(trimmed) is { At: 0 } filler ? trimmed[filler.Phrase.Length..] : trimmed;
    }

    private static string Bare(string text)
    {
        var bare = text.Trim(' ', ':', ';', '\n', '\u00a0');
        var quoted = bare.Length > 0 && bare[0] is '“' or '«' or '"';
        bare = quoted || bare.EndsWith("”.", StringComparison.Ordinal) || bare.EndsWith("».", StringComparison.Ordinal) ? bare.Trim('“', '«', '"', ' ', '\u00a0').TrimEnd('.', '”', '»', '"', ' ', '\u00a0') + (bare.EndsWith(".”", StringComparison.Ordinal) ? "." : "") : bare.TrimEnd('.');
        return bare;
    }

    [GeneratedRegex(@"[“«""]\s?(?<words>[^”»""]+?)\s?[”»""]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();
}
