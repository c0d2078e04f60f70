using System.Globalization;
using NodaTime;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Reviews;

/// <summary>The committees' scales for follow-up (<c>data/grade-schemes.csv</c>), each with the years in which it was in force.</summary>
public sealed class GradeSchemes
{
    private GradeSchemes() => All =
    [
        .. WorldData.Read("grade-schemes.csv").GroupBy(r => r["scheme"])
            .Select(g => new GradeScheme(g.Key, new BodyCode(g.First()["body"]), Year(g.First()["from"]), Year(g.First()["to"]), [.. g.Select(r => r["grade"])])),
    ];

    /// <summary>The schemes of the program's data.</summary>
    public static GradeSchemes Default { get; } = new();

    /// <summary>All schemes.</summary>
    public IReadOnlyList<GradeScheme> All { get; }

    /// <summary>The scheme of a body for a document of this day. Where two were in force in one year, the newest that has all the letters used; where none has them all, the newest. Null where the body has none then, and where the day is not known and the letters fit several.</summary>
    /// <param name="body">The committee.</param>
    /// <param name="at">The document's day; null where not known.</param>
    /// <param name="letters">The letters that the document uses.</param>
    public GradeScheme? ForOrNull(BodyCode body, LocalDate? at, IReadOnlyCollection<string> letters)
    {
        ArgumentNullException.ThrowIfNull(letters);
        var valid = All.Where(s => s.Body == body && (at is not { } day || ((s.From ?? day.Year) <= day.Year && day.Year <= (s.To ?? day.Year))))
            .OrderByDescending(s => s.From ?? 0).ToList();
        var fitting = valid.Where(s => letters.All(s.Grades.Contains)).ToList();
        return at is null && fitting.Count > 1 ? null : fitting.FirstOrDefault() ?? valid.FirstOrDefault();
    }

    private static int? Year(string cell) => cell.Length == 0 ? null : int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
