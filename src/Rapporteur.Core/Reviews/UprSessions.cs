using System.Globalization;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Reviews;

/// <summary>Which cycle a session of the UPR Working Group belongs to. Source: <c>data/upr-sessions.csv</c>.</summary>
public static class UprSessions
{
    private static readonly (string Cycle, int First, int Last)[] Cycles =
        [.. WorldData.Read("upr-sessions.csv").Select(r => (r["cycle"], Number(r["first"]), r["last"].Length == 0 ? int.MaxValue : Number(r["last"])))];

    /// <summary>The cycle of a session; null for what is no session's number.</summary>
    public static string? CycleOrNull(string? session) =>
        int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Cycles.Where(c => number >= c.First && number <= c.Last).Select(c => c.Cycle).FirstOrDefault()
            : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
