using Rapporteur.Core.Accountability;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Time;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>A sentence of a reply with its time, its territory, its groups and its subject, beside the request and what was said before.</summary>
internal sealed class SentencePlaces
{
    private readonly ExchangeWords lists;
    private readonly TerritoryReader territories;
    private readonly PeriodReader periods;
    private readonly IReadOnlyList<string> named;
    private readonly bool everywhere;

    public SentencePlaces(ExchangeText text, Stretch sentence, ExchangeWords lists, DataRequest asked, ReplyContext before)
    {
        (Text, Sentence, Asked, Before, this.lists) = (text, sentence, asked, before, lists);
        (territories, periods) = (new TerritoryReader(lists), new PeriodReader(lists));
        named = territories.All(text, sentence);
        everywhere = territories.IsEverywhere(text, sentence);
        Stems = Subject.Stems(text, sentence, lists);
        var ofName = asked.Groups.Where(g => g.StartsWith(SubjectReader.OfName, StringComparison.Ordinal) && Stems.Contains(g[SubjectReader.OfName.Length..]));
        Groups = [.. new SubjectReader(lists).GroupsIn(text, sentence, given: true).Concat(ofName)];
        PointsBack = lists.Marks("anaphora").Any(text.Words, sentence.From, sentence.To);
        Leans = lists.Marks("leaning").Any(text.Words, sentence.From, sentence.To);
        SaysPeople = Groups.Count > 0 || lists.Figures("person").Any(text.Words, sentence.From, sentence.To);
        AskedStems = asked.Words is { } words ? StemsOf(words) : [];
    }

    public ExchangeText Text { get; }

    public Stretch Sentence { get; }

    public DataRequest Asked { get; }

    public ReplyContext Before { get; }

    public HashSet<string> Stems { get; }

    public IReadOnlyList<string> Groups { get; }

    /// <summary>"Of these", "such": the sentence leans on the one before.</summary>
    public bool PointsBack { get; }

    /// <summary>"It", "its": leans on it less surely.</summary>
    public bool Leans { get; }

    /// <summary>The sentence names people.</summary>
    public bool SaysPeople { get; }

    public HashSet<string> AskedStems { get; }

    /// <summary>How many words of its subject the sentence shares with the question.</summary>
    public int Overlap => Stems.Count(AskedStems.Contains);

    /// <summary>How many words of the things asked, people apart, it shares; where the question names people only, of them.</summary>
    public int OverlapWithParts => Asked.Parts.Count == 0 ? Overlap : Asked.Parts.SelectMany(p => p.Split(' ')).Distinct(StringComparer.Ordinal).Count(Stems.Contains);

    /// <summary>The same, with the sentence before.</summary>
    public int OverlapWithBefore => Stems.Concat(Before.Stems).Distinct(StringComparer.Ordinal).Count(AskedStems.Contains);

    /// <summary>The time of a clause: its own, the sentence's, or the one that the words point back to.</summary>
    public PartialDate? Period(Stretch clause)
    {
        var own = periods.OrNull(Text, clause) ?? periods.OrNull(Text, Sentence);
        if (own is not null)
        {
            return own;
        }

        return lists.Marks("same-period").Any(Text.Words, Sentence.From, Sentence.To) ? Before.LastNamed ?? Asked.Period : Before.Period;
    }

    /// <summary>The territory: the one asked where the words name it, else the one they name; three and more are a breakdown of the whole.</summary>
    public string? Territory(int at)
    {
        var given = named.Count > 0 ? named : everywhere ? [] : Before.Territories;
        if (Asked.Territory is { } asked && given.Any(g => territories.Same(asked, g)))
        {
            return asked;
        }

        return given.Count is 0 or > 3 ? null : string.Join("; ", given);
    }

    /// <summary>By what the words of the sentence split their figures.</summary>
    public IReadOnlyList<string> Splits(IReadOnlyList<Figure> figures)
    {
        if (figures.Count == 0)
        {
            return [];
        }

        var given = lists.GivenSplits.Each(Text.Words, Sentence.From, Sentence.To).Select(h => h.Value).ToHashSet(StringComparer.Ordinal);
        if (Text.Words.Skip(Sentence.From).Take(Sentence.To - Sentence.From).Where(FigureReader.IsYearWord).Select(w => w.Text).Distinct().Count() > 1)
        {
            given.Add("year");
        }

        return [.. given.Order(StringComparer.Ordinal)];
    }

    public TextSpan Span(Stretch part)
    {
        var words = Text.Slice(part);
        var start = Text.Words[part.From].Start;
        return new TextSpan(start, start + words.Length);
    }

    /// <summary>Hands on to the next sentence what this one said.</summary>
    public void Close()
    {
        Before.LastNamed = periods.OrNull(Text, Sentence) ?? Before.LastNamed;
        if (named.Count > 0 || everywhere)
        {
            Before.Territories = named;
        }

        if (periods.OrNull(Text, Sentence) is { } dated && lists.Marks("source-period").Any(Text.Words, Sentence.From, Sentence.To))
        {
            Before.Period = dated;
        }

        Before.Close(Groups, SaysPeople, Stems);
    }

    private HashSet<string> StemsOf(string words)
    {
        var text = ExchangeText.Of(words, lists);
        var asks = lists.Asks.Each(text.Words, 0, text.Words.Count).Select(h => (h.At, h.End)).Concat(lists.Marks("asking").Each(text.Words, 0, text.Words.Count).Select(h => (h.At, h.End)))
            .Concat(lists.Marks("empty").Each(text.Words, 0, text.Words.Count).Select(h => (h.At, h.End))).ToList();
        return [.. text.Words.Where((w, i) => w.Form == WordForm.Letters && w.Text.Length > 3 && (!lists.Stopwords.Contains(w.Text) || lists.Kindred.ContainsKey(w.Text)) && !asks.Any(a => a.At <= i && i < a.End)).Select(w => lists.Stem(w.Text))];
    }
}
