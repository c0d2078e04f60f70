using Rapporteur.Core.States;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Decides on whose side somebody speaks. In a record a name with a State in brackets is a delegate, a name with an office is what the office is,
/// a name alone is a member of the committee (data/profiles/record-sides.csv).</summary>
/// <param name="considered">The State whose report is considered.</param>
internal sealed class SpeakerSides(ConsideredState considered)
{
    /// <summary>The delegation.</summary>
    public const string State = "state";

    /// <summary>The committee.</summary>
    public const string Committee = "committee";

    private static readonly PhraseTable<string> Offices = new(TableFile.Read("profiles/record-sides.csv").Select(r => (r["words"], r["side"])));

    private readonly Dictionary<string, (string Side, StateCode? State)> known = [];

    /// <summary>Offices in brackets that say nothing of a side, in order.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>The side, and the State of a delegate.</summary>
    public (string Side, StateCode? State) Of(Speaker speaker)
    {
        var found = speaker.Form switch
        {
            "chair" or "committee" => (Committee, (StateCode?)null),
            "un" => ("un", null),
            "delegation" => speaker.Of is { } state ? Represents(state) : (State, considered.Code),
            "of" => Represents(speaker.Of!),
            _ => Person(speaker),
        };
        if (speaker.Form == "person" && speaker.Of is not null)
        {
            known[speaker.Words] = found;
        }

        return found;
    }

    private (string, StateCode?) Person(Speaker speaker)
    {
        if (speaker.Of is { } bracket)
        {
            return Represents(bracket);
        }

        // A delegate named once with the State may speak again without it.
        return known.TryGetValue(speaker.Words, out var before) ? before
            : speaker.Capacity is { } office && Offices.FirstOrNull(office) is { } hit ? (hit.Value, hit.Value == State ? considered.Code : null)
            : (Committee, null);
    }

    private (string, StateCode?) Represents(string words)
    {
        var name = words.Split(',')[0].Trim();
        foreach (var candidate in new[] { words, name, name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name })
        {
            if (considered.IsNamedBy(candidate))
            {
                return (State, considered.Code);
            }

            if (StateRegistry.Default.FindByNameOrNull(candidate) is { } other)
            {
                return (State, other);
            }
        }

        if (Offices.FirstOrNull(words) is { } office)
        {
            return (office.Value, office.Value == State ? considered.Code : null);
        }

        Unknown.Add(words);
        return ("other", null);
    }
}
