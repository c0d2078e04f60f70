using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Finds what a reply does with a question beside answering it: objects to it, puts it off, denies, has no data, recites law.
/// A reply often has words of several; it does the one for which its words weigh most.</summary>
internal sealed class SpeechReader(ExchangeWords lists)
{
    private const int Enough = 2;
    private const int EnoughWithoutRules = 1;
    private const int EnoughOfRules = 3;

    /// <summary>Acts, and what a reply must name somewhere to do them: nobody objects without an asker, nor puts off without somebody to reply to.</summary>
    private static readonly (string Mark, OfferKind Kind, string? Needs)[] Acts =
    [
        ("objection", OfferKind.Objection, "asker"), ("deferral", OfferKind.Deferral, "recipient"), ("denial", OfferKind.Denial, null), ("no-information", OfferKind.NoInformation, null),
    ];

    /// <summary>What each sentence does, null for one that does nothing of the kind; and whether the words weigh enough to be sure.</summary>
    public (IReadOnlyList<OfferKind?> Sentences, bool Sure) Of(ExchangeText text)
    {
        var weights = Acts.Select(a => text.Sentences.Select(s => a.Needs is { } needs && !lists.Marks(needs).Any(text.Words, 0, text.Words.Count) ? 0 : Weight(text, s, a.Mark)).ToList()).ToList();

        // Of two that weigh the same, the one that a sentence says most surely.
        var best = Enumerable.Range(0, Acts.Length).MaxBy(i => (weights[i].Sum(), weights[i].DefaultIfEmpty().Max()));
        var rules = text.Sentences.Select(s => Weight(text, s, "rule")).ToList();
        var recites = rules.Sum() >= EnoughOfRules && rules.Count(r => r > 0) * 3 >= rules.Count;
        var sum = weights[best].Sum();
        return ([.. text.Sentences.Select((_, i) =>
            sum >= (recites ? Enough : EnoughWithoutRules) && weights[best][i] > 0 ? Acts[best].Kind : recites && rules[i] > 0 ? OfferKind.Rules : (OfferKind?)null)], sum >= Enough);
    }

    /// <summary>Weights of all acts of a text, for a look at why a reply was read so.</summary>
    public IReadOnlyDictionary<string, int> Weights(ExchangeText text) =>
        Acts.Select(a => a.Mark).Append("rule").ToDictionary(m => m, m => text.Sentences.Sum(s => Weight(text, s, m)), StringComparer.Ordinal);

    private int Weight(ExchangeText text, Stretch sentence, string mark)
    {
        var taken = new List<(int At, int End)>();
        var sum = 0;
        foreach (var hit in lists.Marks(mark).Each(text.Words, sentence.From, sentence.To).OrderByDescending(h => h.Value))
        {
            if (!taken.Any(t => hit.Overlaps(t.At, t.End)))
            {
                taken.Add((hit.At, hit.End));
                sum += hit.Value;
            }
        }

        return sum;
    }
}
