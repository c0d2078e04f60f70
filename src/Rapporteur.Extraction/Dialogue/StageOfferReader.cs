using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Reads the offers of a sentence that reports stages: who, at which stage, how many, when, where.</summary>
internal sealed class StageOfferReader(ExchangeWords lists)
{
    private const int OtherSide = 5;

    private static readonly string[] Singular = ["er", "or", "ard", "man", "ain", "ant", "ent", "able", "darme"];

    private readonly StageReader stages = new(lists);
    private readonly ActorReader people = new(lists);

    public IEnumerable<DataOffer> Read(SentencePlaces places, IReadOnlyList<Figure> figures)
    {
        var (text, sentence, before) = (places.Text, places.Sentence, places.Before);
        var all = people.In(text, sentence);
        var any = false;
        foreach (var clause in text.Clauses(sentence))
        {
            foreach (var reported in stages.Reported(text, sentence, clause, figures))
            {
                var hit = reported with { Stages = Plainly(places, reported) };
                if (IsOfThing(text, clause, hit, all, figures))
                {
                    continue;
                }

                any = true;
                var offer = One(places, clause, hit, all, figures);
                (before.Last, before.Period) = (offer, offer.Period ?? before.Period);
                yield return offer;
            }
        }

        if (!any && figures.Count > 0 && places.PointsBack && before.Last is { } last && !stages.IsHypothetical(text, sentence) && figures.Any(f => !stages.IsModal(text, f.At, sentence.From)))
        {
            yield return last with { Count = figures[0].Count, Period = places.Period(sentence), Words = text.Slice(sentence), Span = places.Span(sentence), Disaggregation = places.Splits(figures) };
        }

        if (ActorReader.Classes(all) is { Count: > 0 } said)
        {
            before.Actors = said;
            before.Officials = said.Any(c => c.IsOfficial()) ? [.. said.Where(c => c.IsOfficial())] : before.Officials;
        }
        else if (before.Actors.Count == 0 && all.Any(a => a.Reach == ActorReach.AsBefore))
        {
            before.Actors = [ActorClass.Official];
        }

        before.OfBodies = people.OfBodies(text, sentence) is { Count: > 0 } bodies ? bodies : before.OfBodies;
    }

    private DataOffer One(SentencePlaces places, Stretch clause, StageHit hit, IReadOnlyList<Actor> all, IReadOnlyList<Figure> figures)
    {
        var near = figures.Where(f => clause.Holds(f.At) && (f.Unit != FigureUnit.Money || hit.Stages.Contains(Stage.Redress))).OrderBy(f => Distance(f.At, f.End, hit)).FirstOrDefault();
        var count = hit.Nought ? BoundedCount.Parse("no") : near?.Count ?? (TakesUp(places, clause) ? places.Before.Last?.Count : null);
        return new DataOffer
        {
            Kind = count is not null ? OfferKind.Figures : IsCase(places.Text, clause, all) ? OfferKind.Case : OfferKind.Practice,
            ActorClasses = CountsOthers(places.Text, clause, hit, near, all) ? [ActorClass.Unknown] : Who(places, clause, hit, all),
            Stages = hit.Stages,
            Act = new ActReader(lists).OrNull(places.Text, clause),
            Count = count,
            Period = places.Period(clause) ?? (hit.Nought ? places.Asked.Period : null),
            Territory = places.Territory(hit.At),
            Groups = places.SaysPeople ? places.Groups : places.PointsBack && places.Before.Groups.Any() ? [.. places.Before.Groups] : null,
            Disaggregation = places.Splits(figures),
            Words = places.Text.Slice(clause),
            Span = places.Span(clause),
        };
    }

    private IReadOnlyList<ActorClass> Who(SentencePlaces places, Stretch clause, StageHit hit, IReadOnlyList<Actor> all)
    {
        var passive = IsPassive(places.Text, hit, clause.From);
        var within = all.Where(a => clause.Holds(a.At)).OrderBy(a => Distance(a.At, a.End, hit) + (passive == a.At < hit.At ? 0 : OtherSide)).ToList();
        var said = within.FirstOrDefault(a => a.Reach == ActorReach.Said);
        var nearest = within.FirstOrDefault();
        nearest = nearest is { Reach: ActorReach.Pronoun } ? within.FirstOrDefault(a => a.Reach != ActorReach.Pronoun) : nearest;

        // "212 persons, all of them members of gangs" says afterwards who they were; what was named before is somebody else.
        if (nearest is { Reach: ActorReach.Anyone } && hit.Stages is [not Stage.Complaint, ..] && within.All(a => a.Reach != ActorReach.Said || a.At < nearest.At))
        {
            return places.PointsBack && places.Before.Actors.Count > 0 && LeansBack(places.Text, clause) ? places.Before.Actors : [ActorClass.Unknown];
        }

        // "21 officers … for the ill-treatment of detainees": nearer words that point back come before private persons farther off.
        if (nearest is { Reach: ActorReach.AsBefore } && said is not null && said.Classes.All(c => !c.IsOfficial()))
        {
            return AsBefore(places);
        }

        if (said is not null)
        {
            // "Two of their gunners": of those named before.
            return said.At > 0 && places.Text.Words[said.At - 1].Text is "their" && places.Before.Actors.Count > 0 ? places.Before.Actors : said.Classes;
        }

        var elsewhere = all.Where(a => a.Reach == ActorReach.Said).OrderBy(a => Distance(a.At, a.End, hit)).FirstOrDefault();
        return nearest is { Reach: ActorReach.AsBefore } && elsewhere?.Classes.Any(c => c.IsOfficial()) != true ? AsBefore(places)
            : elsewhere?.Classes ?? (places.Before.Actors.Count > 0 ? places.Before.Actors : Shown(places));
    }

    private static IReadOnlyList<ActorClass> AsBefore(SentencePlaces places) => places.Before.Officials.Count > 0 ? places.Before.Officials : [ActorClass.Official];

    /// <summary>Whom a body or an act that only officials do shows, where nobody is named.</summary>
    private IReadOnlyList<ActorClass> Shown(SentencePlaces places) =>
        people.OfBodies(places.Text, places.Sentence) is { Count: > 0 } here ? here
        : places.Before.OfBodies.Count > 0 ? places.Before.OfBodies
        : lists.Marks("official-act").Any(places.Text.Words, places.Sentence.From, places.Sentence.To) ? [ActorClass.Official] : [];

    /// <summary>"They were sentenced to four years": as many as the sentence before counted.</summary>
    private static bool TakesUp(SentencePlaces places, Stretch clause) =>
        clause.From == places.Sentence.From && places.Text.Words[clause.From].Text is "they" or "all" or "both";

    /// <summary>"Convicted 38 nationals": the number counts people of a noun that names no actor, so nobody named elsewhere.</summary>
    private bool CountsOthers(ExchangeText text, Stretch clause, StageHit hit, Figure? near, IReadOnlyList<Actor> all)
    {
        if (near is null || hit.Stages is not [Stage.Conviction or Stage.Sentence or Stage.Acquittal or Stage.Charge or Stage.Disciplinary] || near.End >= clause.To
            || all.Any(a => a.Reach != ActorReach.Pronoun && a.At >= near.At && a.At < near.End + 6))
        {
            return false;
        }

        var noun = text.Words[near.End];
        return noun.Form == WordForm.Letters && noun.Text.Length > 3 && noun.Text.EndsWith('s') && !lists.Marks("no-noun").Marked(text.Words, near.End, near.End + 1)
            && !lists.Stages.Marked(text.Words, near.End, clause.To) && !lists.Marks("such-thing").Marked(text.Words, near.End, near.End + 1)
            && (near.End + 1 == clause.To || lists.Marks("no-noun").Marked(text.Words, near.End + 1, clause.To) || text.Words[near.End + 1].Form == WordForm.Sign)
            && Distance(near.At, near.End, hit) < 5;
    }

    /// <summary>"Penalties were imposed" is no conviction where nobody asked for penalties.</summary>
    private IReadOnlyList<Stage> Plainly(SentencePlaces places, StageHit hit) =>
        hit.Stages is [Stage.Sentence] && hit.End == hit.At + 1 && !places.Asked.Stages.Contains(Stage.Sentence) && lists.Marks("loose-penalty").Marked(places.Text.Words, hit.At, hit.End) ? [Stage.Disciplinary] : hit.Stages;

    /// <summary>"Visits were suspended".</summary>
    private bool IsOfThing(ExchangeText text, Stretch clause, StageHit hit, IReadOnlyList<Actor> all, IReadOnlyList<Figure> figures) =>
        hit.End == hit.At + 1 && lists.Marks("needs-person").Marked(text.Words, hit.At, hit.End)
        && !all.Any(a => clause.Holds(a.At)) && !figures.Any(f => clause.Holds(f.At)) && !lists.Marks("he").Any(text.Words, clause.From, clause.To);

    /// <summary>"Of these 19 persons", "the persons concerned".</summary>
    private bool LeansBack(ExchangeText text, Stretch clause) =>
        lists.Marks("anaphora").All(text.Words, clause.From, Math.Min(clause.To, clause.From + 4)).Any();

    private static bool IsCase(ExchangeText text, Stretch clause, IReadOnlyList<Actor> all) =>
        all.Any(a => clause.Holds(a.At) && a.At > 0 && (text.Words[a.At - 1].Text is "a" or "an" or "one" or "former" || (text.Words[a.At - 1].Text is "the" && IsOne(text.Words[a.End - 1].Text))));

    /// <summary>"The officer", "the gendarme": one person by the form of the word.</summary>
    private static bool IsOne(string word) => Singular.Any(s => word.EndsWith(s, StringComparison.Ordinal));

    /// <summary>"Were convicted": those it is about stand before it; "convicted two" has them after.</summary>
    private static bool IsPassive(ExchangeText text, StageHit hit, int from)
    {
        var before = hit.At - 1;
        while (before >= from && (text.Words[before].Text.EndsWith("ly", StringComparison.Ordinal) || text.Words[before].Text is "also" or "then" or "since" or "not" or "and" or ","))
        {
            before--;
        }

        return before >= from && text.Words[before].Text is "was" or "were" or "been" or "being" or "is" or "are";
    }

    private static int Distance(int at, int end, StageHit hit) => at >= hit.End ? at - hit.End + 1 : end <= hit.At ? hit.At - end + 1 : 0;
}
