using Rapporteur.Core.Accountability;
using Rapporteur.Core.Time;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>What the sentences of a reply before the one being read have said, for "of these", "in that year", "there".</summary>
internal sealed class ReplyContext
{
    private readonly List<(HashSet<string> Groups, bool People)> groups = [];
    private readonly List<HashSet<string>> stems = [];

    public IReadOnlyList<ActorClass> Actors { get; set; } = [];

    /// <summary>The officials named last: "the officers" are those, whoever was named since.</summary>
    public IReadOnlyList<ActorClass> Officials { get; set; } = [];

    public PartialDate? Period { get; set; }

    /// <summary>The last time named at all, counted for or not.</summary>
    public PartialDate? LastNamed { get; set; }

    public IReadOnlyList<string> Territories { get; set; } = [];

    /// <summary>The last offer of a stage; null before the first.</summary>
    public DataOffer? Last { get; set; }

    /// <summary>Groups of the last sentence but two that names people; of "of them" it is the nearest people that are meant.</summary>
    public IEnumerable<string> Groups => groups.TakeLast(2).LastOrDefault(g => g.People).Groups ?? [];

    /// <summary>Classes of the bodies named last.</summary>
    public IReadOnlyList<ActorClass> OfBodies { get; set; } = [];

    public IEnumerable<string> Stems => stems.TakeLast(1).SelectMany(s => s);

    public void Close(IEnumerable<string> groupsOfSentence, bool people, HashSet<string> stemsOfSentence)
    {
        groups.Add(([.. groupsOfSentence], people));
        stems.Add(stemsOfSentence);
    }
}
