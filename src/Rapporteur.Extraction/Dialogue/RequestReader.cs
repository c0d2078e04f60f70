using System.Globalization;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Time;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Reads a question into the types of what it asks. "She asked how many police officers had been convicted of torture since 2015, by province" is
/// data on convictions of police, since 2015, split by region.</summary>
internal sealed class RequestReader(ExchangeWords lists)
{
    private readonly ActorReader actors = new(lists);
    private readonly StageReader stages = new(lists);
    private readonly PeriodReader periods = new(lists);
    private readonly TerritoryReader territories = new(lists);

    public DataRequest Read(string question, string? leadIn)
    {
        var text = ExchangeText.Of(question, lists);
        if (text.Words.Count == 0)
        {
            return new DataRequest { Kind = RequestKind.Fact };
        }

        var asking = Asking(text);
        var splits = Splits(text, asking);
        var kind = Kind(text, asking);

        // Who asks for measures or views asks for no stage, whatever the words.
        var named = kind is not (RequestKind.Measures or RequestKind.Opinion or RequestKind.Commitment) ? stages.Named(text, Outcome(text, WithoutSplits(text, asking))) : [];
        var who = named.Count == 0 ? [] : Actors(text, asking, leadIn);
        if (who.Count == 0 && (kind == RequestKind.Legal || IsOnlyFurther(text, asking)))
        {
            named = [];
        }

        kind = named.Count > 0 && kind is (RequestKind.Fact or RequestKind.Legal) ? RequestKind.Case : kind;
        var subject = new SubjectReader(lists).Read(text, asking, SplitParts(text, asking), stages: named.Count > 0);
        return new DataRequest
        {
            Kind = kind,
            ActorClasses = who,
            Stages = named,
            Act = new ActReader(lists).OrNull(text, asking),
            Population = subject.Population,
            Groups = who.Count > 0 ? [] : subject.Groups,
            Parts = named.Count > 0 ? [] : subject.Parts,
            Period = Period(text, asking, named.Count > 0),
            Territory = Territory(text, asking),
            Disaggregation = splits,
            Words = text.Slice(asking),
        };
    }

    /// <summary>From the first sentence that asks to the end; all where none says so.</summary>
    private Stretch Asking(ExchangeText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (lists.Marks("asking").Any(text.Words, sentence.From, sentence.To) || text.Words[sentence.To - 1].Text == "?")
            {
                return new Stretch(sentence.From, text.Words.Count);
            }
        }

        return new Stretch(0, text.Words.Count);
    }

    private RequestKind Kind(ExchangeText text, Stretch asking)
    {
        var kinds = lists.Asks.All(text.Words, asking.From, asking.To).Select(h => h.Value).ToHashSet();
        foreach (var kind in new[] { RequestKind.Data, RequestKind.Case, RequestKind.Measures, RequestKind.Legal, RequestKind.Opinion, RequestKind.Commitment })
        {
            if (kinds.Contains(kind))
            {
                return kind;
            }
        }

        return RequestKind.Fact;
    }

    private IReadOnlyList<ActorClass> Actors(ExchangeText text, Stretch asking, string? leadIn)
    {
        var found = ActorReader.Classes(actors.In(text, asking));
        if (found.Count == 0)
        {
            found = ActorReader.Classes(actors.In(text, new Stretch(0, text.Words.Count)));
        }

        if (found.Count == 0 && leadIn is not null)
        {
            var lead = ExchangeText.Of(leadIn, lists);
            found = ActorReader.Classes(actors.In(lead, new Stretch(0, lead.Words.Count)));
        }

        if (found.Count == 0)
        {
            found = actors.OfBodies(text, asking);
        }

        if (found.Count == 0 && actors.In(text, asking).Any(a => a.Reach == ActorReach.AsBefore))
        {
            return [ActorClass.Official];
        }

        // Who asks about officials and names private persons asks about those to whom it was done.
        return found.Any(f => f.IsOfficial()) ? [.. found.Where(f => f.IsOfficial())] : found;
    }

    /// <summary>"Charged over the deaths of June 2019": what was done since then is asked, not what was done that month.</summary>
    private PartialDate? Period(ExchangeText text, Stretch asking, bool stages)
    {
        var asked = periods.OrNull(text, asking) ?? periods.OrNull(text, new Stretch(0, text.Words.Count));
        if (!stages || asked is not { } time || time.Start.Year != time.End.Year)
        {
            return asked;
        }

        var at = Enumerable.Range(0, text.Words.Count).First(i => FigureReader.IsYearWord(text.Words[i]) && text.Words[i].Text == time.Start.Year.ToString(CultureInfo.InvariantCulture));
        var dated = at > 0 && lists.Figures("month").Marked(text.Words, at - 1, at);
        return dated || lists.Marks("event").Each(text.Words, Math.Max(0, at - 9), at).Any() ? time with { End = PartialDate.OpenEnd, Approximate = true } : asked;
    }

    private string? Territory(ExchangeText text, Stretch asking)
    {
        var found = territories.All(text, asking);
        return found.Count > 0 ? found[0] : territories.FacilityOrNull(text, asking) ?? territories.NameOrNull(text, asking);
    }

    private IReadOnlyList<string> Splits(ExchangeText text, Stretch asking)
    {
        var found = new List<string>();
        foreach (var part in SplitParts(text, asking))
        {
            found.AddRange(lists.AskedSplits.Each(text.Words, part.From, part.To).Select(h => h.Value));
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private List<Stretch> SplitParts(ExchangeText text, Stretch asking) =>
        [.. lists.Marks("split-by").Each(text.Words, asking.From, asking.To).Select(h => new Stretch(h.At, SplitEnd(text, h.End, asking.To)))];

    private Stretch WithoutSplits(ExchangeText text, Stretch asking)
    {
        var by = lists.Marks("split-by").All(text.Words, asking.From, asking.To).FirstOrDefault();
        return by is not null && SplitEnd(text, by.End, asking.To) >= asking.To - 1 ? new Stretch(asking.From, by.At) : asking;
    }

    /// <summary>"What proportion of the investigations ended in a conviction", "how many of the complaints led to one" ask for convictions.</summary>
    private Stretch Outcome(ExchangeText text, Stretch asking)
    {
        var led = lists.Marks("outcome").All(text.Words, asking.From, asking.To).FirstOrDefault();
        var first = stages.FirstNamed(text, asking);
        return led is not null && first >= 0 && (lists.Figures("share-asked").Any(text.Words, asking.From, first) || lists.Marks("how-many-of").Each(text.Words, asking.From, asking.To).Any(h => h.At < first))
            ? new Stretch(led.End, asking.To) : asking;
    }

    /// <summary>"How many residents died, and how many of the deaths were investigated": what is asked first has no stage, so stages are only further things asked.</summary>
    private bool IsOnlyFurther(ExchangeText text, Stretch asking)
    {
        var first = stages.FirstNamed(text, asking);
        for (var at = asking.From; at < first - 1; at++)
        {
            if (text.Words[at].Text is "and" or "," && text.Words[at + 1].Text is "how" or "on" or "whether" or "what" or "the" or "and" && Subject.Stems(text, new Stretch(asking.From, at), lists).Count > 2)
            {
                return true;
            }
        }

        return false;
    }

    private static int SplitEnd(ExchangeText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text.Words[at].Text is ";" or "." or ":" || (text.Words[at].Text is "," or "and" && at + 1 < to && text.Words[at + 1].Text is "the" or "on" or "including" or "how" or "as" or "for" or "in"))
            {
                return at;
            }
        }

        return to;
    }
}
