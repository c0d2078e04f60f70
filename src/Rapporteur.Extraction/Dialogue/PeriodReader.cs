using System.Globalization;
using NodaTime;
using Rapporteur.Core.Time;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Reads the time that words cover: "between 2015 and 2020", "since 2017", "in 2018/19". Years that name a text ("the Act of 2016") are no time.</summary>
internal sealed class PeriodReader(ExchangeWords lists)
{
    public PartialDate? OrNull(ExchangeText text, Stretch part)
    {
        var years = Years(text, part).ToList();
        if (years.Count == 0)
        {
            return null;
        }

        var (first, last) = (years.Min(y => y.From), years.Max(y => y.To));
        var opening = years.Count(y => y.From == first && y.To == last) == years.Count || years.Select(y => y.From).Distinct().Count() == 1 ? Opening(text, years[0].At, part.From) : "";
        return opening switch
        {
            "since" => new PartialDate(new LocalDate(first, 1, 1), PartialDate.OpenEnd, DatePrecision.Year),
            "until" => new PartialDate(PartialDate.OpenStart, new LocalDate(last, 12, 31), DatePrecision.Year),
            "before" => new PartialDate(PartialDate.OpenStart, new LocalDate(last - 1, 12, 31), DatePrecision.Year),
            _ when first == last => PartialDate.OfYear(first),
            _ => new PartialDate(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31), DatePrecision.Year),
        };
    }

    /// <summary>True where a year that names no text stands.</summary>
    public bool Any(ExchangeText text, Stretch part) => Years(text, part).Any();

    private IEnumerable<(int At, int From, int To)> Years(ExchangeText text, Stretch part)
    {
        for (var at = part.From; at < part.To; at++)
        {
            if (!FigureReader.IsYearWord(text.Words[at]) || NamesText(text, at, part.From))
            {
                continue;
            }

            var year = int.Parse(text.Words[at].Text, CultureInfo.InvariantCulture);
            var to = year;
            if (at + 2 < part.To && text.Words[at + 1].Text == "/" && text.Words[at + 2] is { Form: WordForm.Digits, Text.Length: 2 } short2
                && (year / 100 * 100) + int.Parse(short2.Text, CultureInfo.InvariantCulture) is var next && next == year + 1)
            {
                to = next;
            }

            yield return (at, year, to);
        }
    }

    private bool NamesText(ExchangeText text, int at, int from)
    {
        if (at > from + 1 && text.Words[at - 1].Text == "/" && text.Words[at - 2].Form == WordForm.Digits && !FigureReader.IsYearWord(text.Words[at - 2]))
        {
            return true;
        }

        for (var before = Math.Max(from, at - 4); before < at; before++)
        {
            if (lists.Marks("law-year").Each(text.Words, before, at).Any(h => h.End == at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word some places before the first year that opens or closes the time.</summary>
    private string Opening(ExchangeText text, int at, int from)
    {
        var near = new Stretch(Math.Max(from, at - 12), at);
        foreach (var what in new[] { "since", "until", "before" })
        {
            if (lists.Figures(what).All(text.Words, near.From, near.To).LastOrDefault() is { } hit
                && (hit.End >= at - 3 || what == "since") && !text.Words.Skip(hit.End).Take(at - hit.End).Any(w => w.Text is "," or ";" or "."))
            {
                return what;
            }
        }

        return "";
    }
}
