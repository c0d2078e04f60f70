using Rapporteur.App.Record;
using Rapporteur.App.Views;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Accountability;

/// <summary>Puts figures side by side that count the same thing or parts of one set. They are never added: sources may overlap.</summary>
internal static class FiguresBeside
{
    public static IReadOnlyList<FigureGroup> Of(StateFacts facts, string? review)
    {
        var counted = facts.Figures.Where(f => f.Set is not null || f.Stage is not null || f.ActorClass is not null);
        return [.. counted.GroupBy(f => f.Set ?? $"{f.DossierId}/{f.Predicate}").Where(g => review is null || g.Any(f => f.Review == review)).Select(g => Group(facts, g.Key, [.. g.OrderBy(f => Dates.ParseOrNull(f.AsOf)?.Start).ThenBy(f => f.Ordinal)]))
            .Where(g => g.Figures.Count > 1)];
    }

    private static FigureGroup Group(StateFacts facts, string name, IReadOnlyList<FigureRow> rows) => new(
        rows[0].Set ?? rows[0].Predicate, [.. rows.Select(f => View(facts, f))], ContradictionOrNull(rows));

    public static FigureView View(StateFacts facts, FigureRow f) => new(
        f.Item, f.Predicate, f.Count, f.Min, f.Max, f.Approximate, facts.Names.Name(f.DossierId, f.By), Dates.ViewOrNull(f.AsOf), f.ActorClass, f.Stage, f.Territory, f.Note, facts.Names.Sources(f.Id));

    /// <summary><c>bounds</c> where one thing is given two numbers that cannot both hold; <c>meaning</c> where one number of a set counts two things.</summary>
    private static string? ContradictionOrNull(IReadOnlyList<FigureRow> rows)
    {
        var pairs = from a in rows from b in rows where a.Ordinal < b.Ordinal select (A: a, B: b);
        return pairs.Any(p => p.A.Predicate == p.B.Predicate && Apart(p.A, p.B)) ? "bounds"
            : pairs.Any(p => p.A.Predicate != p.B.Predicate && p.A.Min is not null && p.A.Min == p.B.Min && p.A.Max == p.B.Max) ? "meaning" : null;
    }

    private static bool Apart(FigureRow a, FigureRow b) => !a.Approximate && !b.Approximate && ((a.Max is { } most && b.Min > most) || (b.Max is { } other && a.Min > other));
}
