using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Reads the numbers of a sentence as offers where no stage was asked: what they count must be what was asked, as far as words show it.</summary>
internal sealed class FigureOfferReader(ExchangeWords lists)
{
    private readonly StageReader stages = new(lists);

    public IEnumerable<DataOffer> Read(SentencePlaces places, IReadOnlyList<Figure> figures)
    {
        var (text, sentence) = (places.Text, places.Sentence);
        if (stages.IsHypothetical(text, sentence))
        {
            yield break;
        }

        if (figures.Count == 0)
        {
            if (RecordsNone(places))
            {
                yield return Offer(places, null, BoundedCount.Parse("no"), sentence, []);
            }

            yield break;
        }

        foreach (var clause in text.Clauses(sentence))
        {
            foreach (var figure in figures.Where(f => clause.Holds(f.At) && !stages.IsModal(text, f.At, sentence.From) && !stages.IsOfRequired(text, f.End, clause.To)))
            {
                var offer = Offer(places, figure, figure.Count, clause, figures);
                if (!offer.Beside)
                {
                    places.Before.Period = offer.Period ?? places.Before.Period;
                }

                yield return offer;
            }
        }
    }

    /// <summary>"No such case was recorded": a nought, and no denial, where somebody counted.</summary>
    private bool RecordsNone(SentencePlaces places) =>
        places.Overlap > 1 && lists.Marks("nought").Any(places.Text.Words, places.Sentence.From, places.Sentence.To)
        && lists.Marks("counted").Any(places.Text.Words, places.Sentence.From, places.Sentence.To)
        && !lists.Marks("denial").Any(places.Text.Words, places.Sentence.From, places.Sentence.To)
        && !lists.Marks("no-information").Any(places.Text.Words, places.Sentence.From, places.Sentence.To);

    private DataOffer Offer(SentencePlaces places, Figure? figure, BoundedCount count, Stretch clause, IReadOnlyList<Figure> figures)
    {
        var groups = Groups(places, figure);
        return new DataOffer
        {
            Kind = OfferKind.Figures,
            Count = count,
            Act = new ActReader(lists).OrNull(places.Text, clause),
            Groups = groups,
            Beside = figure is not null && IsBeside(places, figure),
            Period = places.Period(clause),
            Territory = places.Territory(figure?.At ?? clause.From),
            Disaggregation = places.Splits(figures),
            Parts = Parts(places),
            Words = places.Text.Slice(clause),
            Span = places.Span(clause),
        };
    }

    private bool IsBeside(SentencePlaces places, Figure figure)
    {
        var people = places.Asked.Population is not null;
        return figure.Unit switch
        {
            FigureUnit.Money => !Asks(places, "money-asked") || places.OverlapWithBefore == 0,
            FigureUnit.People when people => places.OverlapWithBefore == 0,
            FigureUnit.Share => places.OverlapWithBefore < (Asks(places, "share-asked") ? 1 : 2),
            _ when NamesNothing(places, figure) => places.OverlapWithBefore < 2,
            _ when IsAskedThing(places, figure) => (places.PointsBack ? places.OverlapWithBefore : places.Overlap) < 1,
            _ => (places.PointsBack ? places.OverlapWithBefore : places.Overlap) < (figure.Unit != FigureUnit.People && IsElsewhere(places, figure) ? 1 : 3),
        };
    }

    /// <summary>Of another place than asked, where a little of the same will do: it cannot pass for the answer.</summary>
    private static bool IsElsewhere(SentencePlaces places, Figure figure) =>
        places.Asked.Territory is { } asked && places.Territory(figure.At) is { } given && given != asked;

    /// <summary>A number without a noun: "in the coastal province 640".</summary>
    private static bool NamesNothing(SentencePlaces places, Figure figure) =>
        figure.End >= places.Sentence.To || places.Text.Words[figure.End] is { Form: WordForm.Sign } or { Text: "in" or "and" or "were" or "was" or "of" or "at" };

    /// <summary>One of the next words is a word of the question: "9 accessible shelters".</summary>
    private bool IsAskedThing(SentencePlaces places, Figure figure) =>
        places.Text.Words.Skip(figure.End).Take(Math.Min(3, places.Sentence.To - figure.End)).TakeWhile(w => w.Form == WordForm.Letters).Any(w => w.Text.Length > 3 && places.AskedStems.Contains(lists.Stem(w.Text)));

    private bool Asks(SentencePlaces places, string what)
    {
        var words = WordCutter.Cut(places.Asked.Words ?? "");
        return lists.Figures(what).Any(words, 0, words.Count);
    }

    private IReadOnlyList<string> Groups(SentencePlaces places, Figure? figure)
    {
        var (text, sentence) = (places.Text, places.Sentence);
        var people = figure?.Unit == FigureUnit.People || lists.Figures("person").Any(text.Words, sentence.From, sentence.To);
        var leans = places.PointsBack || !(people || places.Groups.Count > 0) || (places.Leans && !lists.Marks("anybody").Any(text.Words, sentence.From, sentence.To));
        return leans && !lists.Marks("generic").Any(text.Words, sentence.From, sentence.To) ? [.. places.Groups.Concat(places.Before.Groups).Distinct(StringComparer.Ordinal)] : places.Groups;
    }

    private static IReadOnlyList<string> Parts(SentencePlaces places)
    {
        if (places.Asked.Parts.Count == 1)
        {
            return places.Asked.Parts;
        }

        var stems = places.PointsBack ? places.Stems.Concat(places.Before.Stems).ToHashSet(StringComparer.Ordinal) : places.Stems;
        return [.. places.Asked.Parts.Where(p => p.Split(' ').Any(stems.Contains))];
    }
}
