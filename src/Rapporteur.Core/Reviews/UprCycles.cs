using System.Globalization;
using NodaTime;
using Rapporteur.Core.Tables;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Reviews;

/// <summary>The cycles of the Universal Periodic Review (<c>data/upr-cycles.csv</c>).</summary>
public sealed class UprCycles
{
    private readonly List<(string Cycle, LocalDate From, LocalDate To, int First, int Last)> cycles =
    [
        .. WorldData.Read("upr-cycles.csv").Select(r => (r["cycle"], PartialDate.Parse(r["from"]).Start, PartialDate.Parse(r["to"]).End, Number(r["first-session"]), Number(r["last-session"]))),
    ];

    private UprCycles()
    {
    }

    /// <summary>The cycles of the program's data.</summary>
    public static UprCycles Default { get; } = new();

    /// <summary>The cycle to which a session of the Working Group belongs; null where the session is not known.</summary>
    /// <param name="session">Number of the session in digits.</param>
    public string? OfSessionOrNull(string? session) =>
        int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? cycles.Find(c => c.First <= number && number <= c.Last).Cycle : null;

    /// <summary>The cycle in which a State was reviewed on this day; null where no day is known or none of the cycles holds it.
    /// Where two cycles meet in one year the later begins on its first day.</summary>
    public string? OfOrNull(LocalDate? reviewed) => reviewed is { } day ? cycles.FindLast(c => c.From <= day && day <= c.To).Cycle : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
