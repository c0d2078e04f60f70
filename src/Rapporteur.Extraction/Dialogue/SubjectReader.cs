namespace Rapporteur.Extraction.Dialogue;

/// <summary>Reads what a question is about: "the number of children with disabilities in institutions and the cost of their care" is about
/// children with disabilities, and asks two things.</summary>
internal sealed class SubjectReader(ExchangeWords lists)
{
    /// <summary>Groups that a place makes of those who are there.</summary>
    private static readonly string[] Places = ["psychiatric", "workshop", "detained"];

    /// <summary>Before the stem of a name that makes a group of people.</summary>
    public const string OfName = "name:";

    /// <summary>The group that says which things, too: "rural schools".</summary>
    private const string OfThings = "rural";

    public AskedSubject Read(ExchangeText text, Stretch asking, IReadOnlyList<Stretch> splits, bool stages)
    {
        var main = new Stretch(asking.From, asking.To);
        var person = lists.Figures("person").All(text.Words, main.From, main.To).Where(p => !splits.Any(s => s.Holds(p.At)) && !lists.Figures("in-part").Each(text.Words, Math.Max(main.From, p.At - 3), p.At).Any()).ToList();
        var groups = GroupsIn(text, main, splits: splits).ToList();
        if (groups.Contains("women") && text.Words.Skip(main.From).Take(main.To - main.From).Any(w => w.Text is "men" or "boys" or "male"))
        {
            groups.Remove("women");
        }

        var ofPeople = person.Count > 0 && !IsOfThings(text, main.From, person[0].At);
        if (ofPeople)
        {
            groups.AddRange(Named(text, person[0].At));
        }

        return new AskedSubject(ofPeople ? Population(text, person[0].At, main.To) : null, ofPeople ? groups : [.. groups.Where(g => g == OfThings)], stages ? [] : Parts(text, main, splits));
    }

    public IEnumerable<string> GroupsIn(ExchangeText text, Stretch part, bool given = false, IReadOnlyList<Stretch>? splits = null) =>
        (given ? lists.GivenGroups : lists.Groups).All(text.Words, part.From, part.To)
            .Where(h => given || !h.Value.All(Places.Contains) || !IsAlternative(text, h, part))
            .Where(h => splits?.Any(s => s.Holds(h.At)) != true && !lists.Figures("in-part").Each(text.Words, Math.Max(part.From, h.At - 8), h.At).Any())
            .SelectMany(h => h.Value).Distinct(StringComparer.Ordinal);

    /// <summary>"In psychiatric clinics and in prisons", "in sheltered workshops and how many in firms": either place, so no group of them all.</summary>
    private static bool IsAlternative(ExchangeText text, WordHit<IReadOnlyList<string>> hit, Stretch part)
    {
        for (var at = hit.End; at < Math.Min(part.To - 1, hit.End + 3); at++)
        {
            if (text.Words[at].Text is "and" or "or")
            {
                return text.Words[at + 1].Text is "in" or "how" or "at" or "those";
            }
        }

        return Enumerable.Range(Math.Max(part.From, hit.At - 3), Math.Min(3, hit.At - part.From)).Any(at => text.Words[at].Text is "and" or "or" && text.Words[at + 1].Text is "in" or "at");
    }

    /// <summary>"Shelters for women" are things: what stands before the people is for them. "Applications for asylum by girls" are of people.</summary>
    private bool IsOfThings(ExchangeText text, int from, int person)
    {
        var asks = lists.Asks.All(text.Words, from, person).LastOrDefault();
        var leads = asks is null ? null : text.Words.Skip(asks.End).Take(person - asks.End).LastOrDefault(w => w.Text is "for" or "by" or "of" or "from" or "among");
        return leads is { Text: "for" };
    }

    /// <summary>"Besari families": people of a name.</summary>
    private IEnumerable<string> Named(ExchangeText text, int person) =>
        person > 1 && text.Words[person - 1] is { Capital: true, Form: WordForm.Letters } name && text.Words[person - 2].Form == WordForm.Letters && !lists.Figures("not-place").Marked(text.Words, person - 1, person)
            && !lists.Groups.Marked(text.Words, person - 1, person) ? [OfName + lists.Stem(name.Text)] : [];

    private string Population(ExchangeText text, int at, int to)
    {
        var end = at + 1;
        while (end < to && end < at + 8 && text.Words[end].Form == WordForm.Letters && !lists.Marks("ends-population").Marked(text.Words, end, to))
        {
            end++;
        }

        return text.Slice(new Stretch(at, end));
    }

    /// <summary>Pieces between commas and "and" that have words of their own; words that two pieces share, groups and words of asking belong to none.</summary>
    private IReadOnlyList<string> Parts(ExchangeText text, Stretch main, IReadOnlyList<Stretch> splits)
    {
        var pieces = new List<HashSet<string>>();
        var from = main.From;
        for (var at = main.From; at <= main.To; at++)
        {
            if (at == main.To || text.Words[at].Text is "," or ";" || text.Words[at].Text == "and")
            {
                pieces.Add(Own(text, new Stretch(from, at), splits));
                from = at + 1;
            }
        }

        var shared = pieces.SelectMany(p => p).GroupBy(s => s).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return [.. pieces.Select(p => string.Join(' ', p.Except(shared).Order(StringComparer.Ordinal))).Where(p => p.Length > 0)];
    }

    private HashSet<string> Own(ExchangeText text, Stretch part, IReadOnlyList<Stretch> splits)
    {
        var asking = lists.Asks.Each(text.Words, part.From, part.To).Select(h => (h.At, h.End))
            .Concat(lists.Marks("asking").Each(text.Words, part.From, part.To).Select(h => (h.At, h.End)))
            .Concat(lists.Marks("empty").Each(text.Words, part.From, part.To).Select(h => (h.At, h.End)))
            .Concat(lists.Groups.Each(text.Words, part.From, part.To).Select(h => (h.At, h.End)))
            .Concat(lists.Figures("person").Each(text.Words, part.From, part.To).Select(h => (h.At, h.End))).ToList();
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var at = part.From; at < part.To; at++)
        {
            var word = text.Words[at];
            if (word.Form == WordForm.Letters && word.Text.Length > 3 && (!lists.Stopwords.Contains(word.Text) || lists.Kindred.ContainsKey(word.Text)) && !splits.Any(s => s.Holds(at)) && !asking.Any(a => a.At <= at && at < a.End))
            {
                stems.Add(lists.Stem(word.Text));
            }
        }

        return stems;
    }
}
