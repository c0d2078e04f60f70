using Rapporteur.Core.Accountability;
using Rapporteur.Core.Confidentiality;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.PublicView;

/// <summary>Lets the fields of one item through, each by its rule. What the allow-list does not name is not asked for twice: it is not there.</summary>
/// <param name="gate">The view's gate.</param>
/// <param name="record">The record's name in the allow-list.</param>
/// <param name="row">The item.</param>
/// <param name="holds">Conditions about consent and role.</param>
internal sealed class ItemGate(PublicGate gate, string record, DossierItemRow row, Func<string, bool> holds)
{
    private readonly List<string> reasons = [];

    public string? Text(string field, string? value) => value is null || !Passes(field, null) ? null : Readable(value);

    public string? Name(string field, string? value) => value is null || !Passes(field, null) ? null : value;

    public TValue? Value<TValue>(string field, TValue value)
        where TValue : struct => Passes(field, null) ? value : null;

    public string? Count(string field, string? value) => value is null || !Passes(field, c => c == "small-count" && SmallCounts.MayShow(BoundedCount.Parse(value), holds("published"))) ? null : Readable(value);

    public IReadOnlyList<string> Texts(string field, IReadOnlyCollection<string> values) =>
        values.Count == 0 || !Passes(field, null) ? [] : [.. values.Select(Readable).OfType<string>()];

    public string? Actor(string field, string? actor) => actor is not null && Actors(field, [actor]) is [var name] ? name : null;

    public IReadOnlyList<string> Actors(string field, IReadOnlyCollection<string> actors)
    {
        var named = new List<string>();
        foreach (var actor in actors)
        {
            if (Passes(field, c => c == "office" && gate.Sources.MayName(row.DossierId, actor)) && gate.Sources.NameOrNull(row.DossierId, actor) is { } name)
            {
                if (gate.MayStand(name))
                {
                    named.Add(name);
                }
                else
                {
                    reasons.Add("name");
                }
            }
        }

        return named;
    }

    /// <summary>Numbers of the item's sources; each is entered into the view's list.</summary>
    public IReadOnlyList<int> Cited() => Passes("sources", null) ? [.. gate.Sources.PublishedOf(row.Id).Select(gate.Number)] : [];

    /// <summary>The item, or null where what it is about may not be shown; either way what was left out is counted.</summary>
    /// <param name="item">The item.</param>
    /// <param name="core">What it is about.</param>
    public TItem? Made<TItem>(TItem item, params ReadOnlySpan<object?> core)
        where TItem : class
    {
        var whole = core.ContainsAnyExcept((object?)null);
        gate.LeftOut.AddRange(whole ? reasons : reasons.Take(1));
        return whole ? item : null;
    }

    /// <summary>True where the words may stand; else the reason is kept.</summary>
    public bool MayRead(string words)
    {
        var reason = gate.ReasonAgainst(words);
        if (reason is not null)
        {
            reasons.Add(reason);
        }

        return reason is null;
    }

    public bool Passes(string field, Func<string, bool>? ofValue)
    {
        if (gate.Fields.FindOrNull(record, field) is not { } entry)
        {
            return false;
        }

        if (Visibilities.OfField(Visibility.Public, row.FieldVisibility, field) != Visibility.Public)
        {
            reasons.Add("private");
            return false;
        }

        bool Holds(string condition) => condition == "always" || holds(condition) || (ofValue?.Invoke(condition) ?? false);
        if (entry.IsMet(Holds))
        {
            return true;
        }

        reasons.Add(ReasonOf(entry.Unmet(Holds).First()));
        return false;
    }

    private static string ReasonOf(string condition) => condition switch
    {
        "published" => "unpublished",
        "small-count" or "office" => condition,
        "victim" => "role",
        _ => "consent",
    };

    private string? Readable(string value) => MayRead(value) ? value : null;
}
