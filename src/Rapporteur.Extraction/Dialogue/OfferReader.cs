using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Reads a reply into what it offers, sentence by sentence. "Twelve officers were dismissed in 2019; those responsible may also be prosecuted" offers
/// twelve disciplinary measures against police of 2019, and a rule.</summary>
internal sealed class OfferReader(ExchangeWords lists)
{
    private const int LeastNumbersOfTable = 6;

    private readonly FigureReader numbers = new(lists);
    private readonly StageOfferReader staged = new(lists);
    private readonly FigureOfferReader counted = new(lists);
    private readonly SpeechReader speech = new(lists);

    public IReadOnlyList<DataOffer> Read(string reply, DataRequest? request)
    {
        var text = ExchangeText.Of(reply, lists);
        var (acts, sure) = speech.Of(text);
        var context = new ReplyContext();
        var asked = request ?? new DataRequest { Kind = RequestKind.Fact };
        var takesView = asked.Kind != RequestKind.Opinion || lists.Marks("view").Any(text.Words, 0, text.Words.Count);
        var counts = false;
        var offers = new List<DataOffer>();
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            if (IsTable(text, sentence))
            {
                continue;
            }

            var places = new SentencePlaces(text, sentence, lists, asked, context);
            var figures = numbers.In(text, sentence).ToList();
            counts = counts || figures.Count > 0;
            var found = request is null || asked.Stages.Count > 0 ? staged.Read(places, figures).ToList() : [];
            if (asked.Stages.Count == 0)
            {
                found.AddRange(counted.Read(places, figures));
            }

            // A sentence that objects offers nothing; one that denies, puts off or has no data may still give a number.
            found.RemoveAll(o => sure && (acts[i] is OfferKind.Objection || (acts[i] is OfferKind.Denial or OfferKind.NoInformation or OfferKind.Deferral && o.Count is null or { Max: 0 })));
            offers.AddRange(found.DistinctBy(o => (o.Kind, string.Join(',', o.Stages), string.Join(',', o.ActorClasses), o.Words, o.Count?.Wording)));
            if (acts[i] is { } act)
            {
                // "Was designated by a law of March" is the fact that was asked.
                offers.Add(Plain(places, act == OfferKind.Rules && asked is { Kind: RequestKind.Fact, Stages.Count: 0 } && places.OverlapWithParts > 1 ? OfferKind.Practice : act, asked));
            }
            else if (found.All(o => o.Beside) && (found.Count == 0 || asked.Kind != RequestKind.Fact) && takesView && !(sure && acts.Any(a => a is not null and not OfferKind.Rules)) && Tells(places))
            {
                offers.Add(Plain(places, asked.Kind == RequestKind.Case ? OfferKind.Case : OfferKind.Practice, asked));
            }

            places.Close();
        }

        // Words that weigh little name a reply only where it gives nothing else, and counts nothing.
        if (!sure && (counts || offers.Any(o => !o.Beside && o.Kind is OfferKind.Figures or OfferKind.Case or OfferKind.Practice)))
        {
            offers.RemoveAll(o => o.Kind is OfferKind.Objection or OfferKind.Deferral or OfferKind.Denial or OfferKind.NoInformation);
        }

        // Where nobody counted, or nothing is said for now, what is said to happen is said in general.
        if (sure && asked.Kind == RequestKind.Data && acts.Any(a => a is not null and not OfferKind.Rules))
        {
            offers.RemoveAll(o => o is { Kind: OfferKind.Practice, Count: null });
        }

        return offers;
    }

    /// <summary>Rows of a table run into a line: which number belongs to which word is not told by their order.</summary>
    private static bool IsTable(ExchangeText text, Stretch sentence)
    {
        var words = text.Words.Skip(sentence.From).Take(sentence.To - sentence.From).ToList();
        var numbers = words.Count(w => char.IsDigit(w.Text[0]));
        return numbers >= LeastNumbersOfTable && numbers >= words.Count(w => char.IsLetter(w.Text[0]));
    }

    /// <summary>A sentence that tells something of what was asked, where neither numbers nor stages were.</summary>
    private bool Tells(SentencePlaces places) => places.Asked switch
    {
        { Stages.Count: > 0 } or { Kind: RequestKind.Data } => false,
        { Kind: RequestKind.Case } => places.Overlap > 0 && lists.Marks("example").Any(places.Text.Words, places.Sentence.From, places.Sentence.To),
        _ => places.OverlapWithParts > 0,
    };

    private static DataOffer Plain(SentencePlaces places, OfferKind kind, DataRequest asked) => new()
    {
        Kind = kind,
        Stages = kind == OfferKind.Practice ? asked.Stages : [],
        Words = places.Text.Slice(places.Sentence),
        Span = places.Span(places.Sentence),
        Parts = asked.Parts,
        Period = kind is OfferKind.Practice or OfferKind.Rules ? asked.Period : null,
        ActorClasses = kind is OfferKind.Practice or OfferKind.Rules ? asked.ActorClasses : [],
        Beside = kind == OfferKind.Rules && places.Overlap == 0 && asked.Kind is not (RequestKind.Data or RequestKind.Case),
    };
}
