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
            if (!away.Any(a => a.Overlaps(hit.At, hit.End) && a.End - a.At >= hit.End - hit.At) && !IsVictim(victims, hit.At))
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

    private static bool IsVictim(List<WordHit<int>> victims, int at) => victims.Any(v => at >= v.End && at < v.End + 3);
}
