using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Finds the numbers that count something. "Some 1,200 complaints", "twelve officers", "65 per cent" and "2.1 billion" do;
/// "section 7", "Act No. 12 of 2016", "the age of 18", "ten years" and "2019" do not.</summary>
internal sealed class FigureReader(ExchangeWords lists)
{
    private const int NounWithin = 5;

    public IEnumerable<Figure> In(ExchangeText text, Stretch part)
    {
        for (var at = part.From; at < part.To; at++)
        {
            var end = NumberEnd(text, at, part.To);
            if (end == at)
            {
                continue;
            }

            if (!IsNamed(text, at, part.From) && !IsYear(text, at, end) && !IsOfTime(text, end, part.To) && !IsOfDirection(text, end, part.To) && !IsNorm(text, at, part.From))
            {
                var from = Qualified(text, at, part.From);
                yield return new Figure(from, end, BoundedCount.Parse(text.Text[text.Words[from].Start..text.Words[end - 1].End]), UnitOf(text, at, end, part.To));
            }

            at = end - 1;
        }
    }

    /// <summary>"Eight years", "three to eight years", "the two areas".</summary>
    private bool IsOfTime(ExchangeText text, int end, int to)
    {
        if (lists.Figures("no-figure-after").Marked(text.Words, end, to))
        {
            return true;
        }

        var next = end + 1;
        return next < to && text.Words[end].Text is "and" or "to" or "or" or "–" or "-" && NumberEnd(text, next, to) is var last && last > next
            && text.Words[end - 1].Form != WordForm.Sign && lists.Figures("unit-of-time").Marked(text.Words, last, to);
    }

    /// <summary>"A quota of 3 per cent".</summary>
    private bool IsNorm(ExchangeText text, int at, int from) =>
        lists.Figures("norm").Each(text.Words, Math.Max(from, at - 4), at).Any(h => h.End >= at - 2);

    /// <summary>"The two northern cities".</summary>
    private bool IsOfDirection(ExchangeText text, int end, int to) =>
        lists.Figures("direction").Marked(text.Words, end, to) && lists.Figures("region").Marked(text.Words, end + 1, to);

    /// <summary>A year in four digits: 2019, but not 2,019 and not "2015 officers".</summary>
    public static bool IsYearWord(Word word) => word.Form == WordForm.Digits && word.Text.Length == 4 && word.Text is ['1', '9', ..] or ['2', '0', ..];

    private static bool IsYear(ExchangeText text, int at, int end) =>
        end == at + 1 && (IsYearWord(text.Words[at])
            || (at > 1 && text.Words[at - 1].Text is "/" or "–" or "-" && IsYearWord(text.Words[at - 2]))
            || (at > 0 && text.Words[at].Form == WordForm.Digits && text.Text[text.Words[at].Start - 1] is '-' or '/'));

    private int NumberEnd(ExchangeText text, int at, int to)
    {
        var end = at;
        while (end < to && (text.Words[end].Form == WordForm.Digits || IsNumberWord(text, end) || (end > at && text.Words[end].Text == "and" && end + 1 < to && IsNumberWord(text, end + 1) && IsLarge(text.Words[end - 1]))))
        {
            // "Since 2015 eleven soldiers": digits and words are two numbers.
            if (end > at && (text.Words[end].Form == WordForm.Digits || text.Words[end - 1].Form == WordForm.Digits))
            {
                break;
            }

            end++;
        }

        while (end > at && end < to && text.Words[end].Text is "million" or "billion" or "thousand")
        {
            end++;
        }

        // "One of", "one to another": one is a pronoun before anything but a noun.
        return end == at + 1 && text.Words[at].Text == "one" && (end == to || text.Words[end].Text is "of" or "and" or "or" or "another" or "to" or "," or "." or "could" or "might" or "had" or "side" or "example" or "instance") ? at : end;
    }

    private bool IsNumberWord(ExchangeText text, int at) => lists.Figures("number-word").AtOrNull(text.Words, at, at + 1) is not null
        && !(at > 0 && lists.Figures("no-number").AtOrNull(text.Words, at - 1, at + 1) is not null);

    private static bool IsLarge(Word word) => word.Text is "hundred" or "thousand";

    private bool IsNamed(ExchangeText text, int at, int from)
    {
        for (var before = Math.Max(from, at - 4); before < at; before++)
        {
            var between = text.Words[at - 1].Text is "(" or "." ? at - 1 : at;
            if (lists.Figures("no-figure-before").Each(text.Words, before, at).Any(h => h.End == between))
            {
                return true;
            }
        }

        return false;
    }

    private int Qualified(ExchangeText text, int at, int from)
    {
        for (var before = Math.Max(from, at - 2); before < at; before++)
        {
            if (lists.Figures("qualifier").AtOrNull(text.Words, before, at) is { } hit && hit.End == at)
            {
                return before;
            }
        }

        return at;
    }

    private FigureUnit UnitOf(ExchangeText text, int at, int end, int to)
    {
        var near = Math.Min(to, end + 2);
        if (text.Words[end - 1].Text == "%" || (end < to && text.Words[end].Text == "%") || (end < to && lists.Figures("share").AtOrNull(text.Words, end, near) is not null)
            || text.Words[at].Text is "half" or "third")
        {
            return FigureUnit.Share;
        }

        var people = PersonWithin(text, end, Math.Min(to, end + NounWithin));
        if (!people && (lists.Figures("money").Any(text.Words, at, near) || (at > 0 && text.Text[text.Words[at].Start - 1] is '$' or '€' or '£')))
        {
            return FigureUnit.Money;
        }

        return people ? FigureUnit.People : FigureUnit.Things;
    }

    private bool PersonWithin(ExchangeText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text.Words[at].Form == WordForm.Sign || text.Words[at].Text is "in" or "of" or "from" or "for" or "by" or "to" or "and" or "at" or "on" or "were" or "was" or "had" or "have")
            {
                return (at == from || text.Words[at - 1].Text is "number" or "total") && text.Words[at].Text is "of" && PersonWithin(text, at + 1, Math.Min(text.Words.Count, at + 5));
            }

            if (lists.Figures("person").AtOrNull(text.Words, at, to) is not null || lists.Actors.AtOrNull(text.Words, at, to) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
