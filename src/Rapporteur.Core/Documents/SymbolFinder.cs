using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Core.Documents;

/// <summary>Finds document symbols in running text, elliptic lists written out: "CAT/C/SR.1506 and 1508" are two symbols,
/// "CCPR/C/128/3/Adds.1–4" are four.</summary>
public static partial class SymbolFinder
{
    private const int MostInARange = 20;

    /// <summary>All mentions in <paramref name="text"/> in order.</summary>
    public static IReadOnlyList<SymbolMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<SymbolMention>();
        var from = 0;
        while (Candidate().Match(text, from) is { Success: true } match)
        {
            from = match.Index + 2;
            if (Several(text, match, found) || Single(text, match, found))
            {
                Continue(text, found);
                from = found[^1].Span.End;
            }
        }

        return found;
    }

    /// <summary>The longest symbol at the candidate's beginning: punctuation of the sentence is given back.</summary>
    private static bool Single(string text, Match match, List<SymbolMention> found)
    {
        for (var end = match.Index + match.Length; end > match.Index + 4; end--)
        {
            if (!char.IsLetterOrDigit(text[end - 1]) || (end < text.Length && char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[end - 1])))
            {
                continue;
            }

            var printed = text[match.Index..end];
            if (DocumentSymbol.TryParse(printed, out var symbol))
            {
                found.Add(new SymbolMention(printed, new TextSpan(match.Index, end), symbol));
                return true;
            }
        }

        return false;
    }

    /// <summary>"…/Adds.1–4" and "…/Add.1–3".</summary>
    private static bool Several(string text, Match match, List<SymbolMention> found)
    {
        var range = AddendaRange().Match(text, match.Index, Math.Min(text.Length - match.Index, match.Length));
        if (!range.Success || range.Index != match.Index)
        {
            return false;
        }

        var from = int.Parse(range.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
        var to = int.Parse(range.Groups["to"].ValueSpan, CultureInfo.InvariantCulture);
        if (to < from || to - from > MostInARange)
        {
            return false;
        }

        var span = new TextSpan(range.Index, range.Index + range.Length);
        var before = found.Count;
        for (var number = from; number <= to; number++)
        {
            if (DocumentSymbol.TryParse($"{range.Groups["stem"].Value}/Add.{number}", out var symbol))
            {
                found.Add(new SymbolMention(range.Value, span, symbol));
            }
        }

        return found.Count > before;
    }

    /// <summary>", 3387 and 3388" after a summary record; "and Add.1" after anything. The day of a date (", 14 January 2019") is none.</summary>
    private static void Continue(string text, List<SymbolMention> found)
    {
        while (true)
        {
            var last = found[^1];
            var more = Continuation().Match(text, last.Span.End, Math.Min(40, text.Length - last.Span.End));
            if (!more.Success || InheritedOrNull(last.Symbol, more) is not { } symbol)
            {
                return;
            }

            var printed = more.Groups["rest"];
            found.Add(new SymbolMention(printed.Value, new TextSpan(printed.Index, printed.Index + printed.Length), symbol));
        }
    }

    private static DocumentSymbol? InheritedOrNull(DocumentSymbol last, Match more)
    {
        var number = more.Groups["n"].Value;
        var stem = more.Groups["word"].Value switch
        {
            "Add" or "Corr" or "Rev" => $"{last.Base}/{more.Groups["word"].Value}.",
            "SR" or "" when last.Form is SymbolForm.SummaryRecord or SymbolForm.CouncilRecord => last.Text[..(last.Text.LastIndexOf('.') + 1)],
            "" when last.Text.LastIndexOf("/Add.", StringComparison.Ordinal) is var at and > 0 => last.Text[..(at + 5)],
            _ => null,
        };
        return stem is null ? null : DocumentSymbol.ParseOrNull(stem + number);
    }

    [GeneratedRegex(@"(?<![\w/.])(?:(?:CERD|CCPR|CEDAW|CAT|CRC|CMW|CRPD|CED)/(?:C|OP|CO)/|E/C\. ?12/|E/\d{4}/|HRI/|A/(?:HRC|RES|\d)|INT/[A-Z]+/)(?:[/.]?\s?(?=[A-Za-z0-9]))?(?:[A-Za-z0-9\-\u2010-\u2014]+(?:[/.]\s?(?=[A-Za-z0-9]))?){1,14}|(?<![\w/.])(?:AL|UA|OL|JAL|JUA|JOL|OTH) [A-Z]{3} \d{1,3}/\d{4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Candidate();

    [GeneratedRegex(@"\G(?<stem>[A-Z0-9/.\-]+)/Adds?\.\s?(?<from>\d+)\s?[\-\u2013]\s?(?<to>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddendaRange();

    [GeneratedRegex(@"\G(?:\s*,\s*(?:and\s+)?|\s+(?:and|to|&)\s+|\s*;\s*)(?<rest>(?:(?<word>Add|Corr|Rev|SR)\.\s?)?(?<n>\d{1,5}))(?![\w/])(?!\s*(?:above|below|paras?\b))(?!\s+(?:de\s+)?\p{L}+\.?\s+(?:de\s+)?(?:19|20)\d{2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Continuation();
}
