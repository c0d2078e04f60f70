using System.Collections.Frozen;

namespace Rapporteur.Core.Accountability;

/// <summary>The codes of classes of actor and what belongs to what.</summary>
public static class ActorClasses
{
    private static readonly FrozenDictionary<string, ActorClass> ByCode = new Dictionary<string, ActorClass>(StringComparer.Ordinal)
    {
        ["unknown"] = ActorClass.Unknown, ["police"] = ActorClass.Police, ["military"] = ActorClass.Military, ["paramilitary"] = ActorClass.Paramilitary,
        ["intelligence"] = ActorClass.Intelligence, ["prison"] = ActorClass.Prison, ["official"] = ActorClass.Official, ["other-official"] = ActorClass.Official,
        ["private-acquiescence"] = ActorClass.PrivateAcquiescence, ["private"] = ActorClass.Private, ["armed-group"] = ActorClass.ArmedGroup,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All classes, officials first, in the order of tables.</summary>
    public static IReadOnlyList<ActorClass> All { get; } =
    [
        ActorClass.Police, ActorClass.Military, ActorClass.Paramilitary, ActorClass.Intelligence, ActorClass.Prison, ActorClass.Official,
        ActorClass.PrivateAcquiescence, ActorClass.Private, ActorClass.ArmedGroup, ActorClass.Unknown,
    ];

    /// <summary>The class of a code (<c>police</c>; <c>other-official</c> is an older code of <c>official</c>); null where there is none.</summary>
    public static ActorClass? ParseOrNull(string? code) => code is not null && ByCode.TryGetValue(code, out var found) ? found : null;

    /// <summary>The code of a class: <c>private-acquiescence</c>.</summary>
    public static string Code(this ActorClass actor) => actor switch
    {
        ActorClass.PrivateAcquiescence => "private-acquiescence",
        ActorClass.ArmedGroup => "armed-group",
        _ => actor.ToString().ToLowerInvariant(),
    };

    /// <summary>True for those who act for the State.</summary>
    public static bool IsOfficial(this ActorClass actor) =>
        actor is ActorClass.Police or ActorClass.Military or ActorClass.Paramilitary or ActorClass.Intelligence or ActorClass.Prison or ActorClass.Official;

    /// <summary>True where everyone of <paramref name="offered"/> is of the class that was asked about: any service is one of officials, no other way round.</summary>
    public static bool IsWithin(this ActorClass offered, ActorClass asked) => offered == asked || (asked == ActorClass.Official && offered.IsOfficial());

    /// <summary>True where some of <paramref name="offered"/> may be of the class that was asked about, without the source saying so: officials of a service that is not named.</summary>
    public static bool MayHold(this ActorClass offered, ActorClass asked) =>
        offered.IsWithin(asked) || offered == ActorClass.Unknown || (offered == ActorClass.Official && asked.IsOfficial())
        || (offered == ActorClass.PrivateAcquiescence && asked.IsOfficial());
}
