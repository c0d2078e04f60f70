using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Finds those whose acts words are about. Courts, academies and the police as those who work on a case are none; nor are those to whom it was done.</summary>
internal sealed class ActorReader(ExchangeWords lists)
{
    public IReadOnlyList<Actor> In(ExchangeText text, Stretch part)
    {
        var away = lists.Marks("authority").Each(text.Words, part.From, part.To).ToList();
        var victims = lists.Marks("victim").Each(text.Words, part.From, part.To).ToList();
        var found = new List<Actor>();
        foreach (var hit in lists.Actors.All(text.Words, part.From, part.To))
        {
            if ((IsDoer(text, hit.At, part.From) || !away.Any(a => a.Overlaps(hit.At, hit.End) && a.End - a.At >= hit.End - hit.At)) && !IsVictim(victims, hit.At))
            {
                found.Add(new Actor(hit.At, hit.End, hit.Value, ActorReach.Said));
            }
        }

        foreach (var hit in lists.Loose.All(text.Words, part.From, part.To))
        {
            if (!found.Any(f => f.At < hit.End && hit.At < f.End) && !IsVictim(victims, hit.At))
            {
                found.Add(new Actor(hit.At, hit.End, [], hit.Value switch { "anyone" => ActorReach.Anyone, "pronoun" => ActorReach.Pronoun, _ => ActorReach.AsBefore }));
            }
        }

        return [.. found.OrderBy(f => f.At)];
    }

    /// <summary>The classes that a request or a sentence names, each once, in the order of the classes.</summary>
    public static IReadOnlyList<ActorClass> Classes(IEnumerable<Actor> actors) => [.. actors.SelectMany(a => a.Classes).Distinct().Order()];

    /// <summary>Those whom a body deals with, where a text names nobody: "the police complaints board".</summary>
    public IReadOnlyList<ActorClass> OfBodies(ExchangeText text, Stretch part) =>
        [.. lists.Bodies.All(text.Words, part.From, part.To).SelectMany(h => h.Value).Distinct().Order()];

    /// <summary>"Complaints against the police", "torture by the police": whatever else the words may be, here they are those who are said to have acted.</summary>
    private bool IsDoer(ExchangeText text, int at, int from)
    {
        var before = at > from && text.Words[at - 1].Text is "the" or "members" or "any" ? at - 1 : at;
        return before > from && (text.Words[before - 1].Text == "against"
            || (text.Words[before - 1].Text is "by" && lists.Marks("act").Each(text.Words, Math.Max(from, before - 5), before - 1).Any(h => h.End >= before - 1)));
    }

    private static bool IsVictim(List<WordHit<int>> victims, int at) => victims.Any(v => at >= v.End && at < v.End + 3);
}
