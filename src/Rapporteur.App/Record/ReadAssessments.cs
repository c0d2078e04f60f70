using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>Assessments of follow-up that were read in documents, tied to concluding observations by symbol and path.</summary>
internal static class ReadAssessments
{
    /// <summary>The assessments of the follow-up to concluding observations, oldest document first.</summary>
    /// <param name="db">The record.</param>
    /// <param name="observations">Symbols of the concluding observations.</param>
    /// <param name="path">A recommendation's path, to have only what concerns it; null for all.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<IReadOnlyList<AssessmentView>> Of(RecordDb db, IReadOnlyCollection<string> observations, string? path, CancellationToken cancel)
    {
        if (observations.Count == 0)
        {
            return [];
        }

        // What is assessed stands among the references of the document that assesses it.
        var versions = db.References.Where(r => r.Symbol != null && observations.Contains(r.Symbol)).Select(r => (VersionId?)r.VersionId);
        var assessing = await db.Documents.AsNoTracking()
            .Where(d => (d.Kind == DocumentKind.FollowUpAssessment || d.Kind == DocumentKind.ListOfIssuesPriorToReporting) && versions.Contains(d.CurrentVersionId)).ToListAsync(cancel);
        var views = new List<AssessmentView>();
        foreach (var document in assessing.OrderBy(d => d.Issued).ThenBy(d => d.Symbol, StringComparer.Ordinal))
        {
            var found = await db.Readings.AsNoTracking().Where(r => r.VersionId == document.CurrentVersionId).Join(db.Versions, r => r.VersionId, v => v.Id, (r, v) => new { r.Content, v.Sha256 }).FirstOrDefaultAsync(cancel);
            var units = found is null ? [] : ReadingContent.Unpack(found.Content).Assessments;
            views.AddRange(units.Where(u => u.Assessed is { } assessed && observations.Contains(assessed.Text) && (path is null || Concerns(u, path)))
                .GroupBy(u => (u.Path, u.Scheme)).Select(g => View(document, document.Symbol ?? found!.Sha256, [.. g])));
        }

        return views;
    }

    /// <summary>The assessments of documents and of dossiers together: where both give a paragraph the same grades, one with the sources of both.</summary>
    public static IReadOnlyList<AssessmentView> Joined(IReadOnlyList<AssessmentView> read, IReadOnlyList<AssessmentView> told)
    {
        var rest = told.ToList();
        var joined = new List<AssessmentView>();
        foreach (var one in read)
        {
            var same = rest.FirstOrDefault(t => t.Paragraph == one.Paragraph && t.Scheme == one.Scheme && t.Grades.Order().SequenceEqual(one.Grades.Order()));
            joined.Add(same is null ? one : one with { Sources = [.. one.Sources, .. same.Sources] });
            _ = same is not null && rest.Remove(same);
        }

        return [.. joined, .. rest];
    }

    // A grade of the paragraph concerns its items, unless it is given for other parts of it; a grade of an item concerns the paragraph.
    private static bool Concerns(AssessmentUnit unit, string path)
    {
        var paragraph = path.Split('(', '-', '#', '~')[0];
        if (unit.Path == path || unit.Path.StartsWith(path + "(", StringComparison.Ordinal))
        {
            return true;
        }

        var item = path[paragraph.Length..] is ['(', var letter, ')', ..] ? $"({letter})" : null;
        return unit.Path == paragraph && (unit.Part is null || item is null || InPart(unit.Part, item[1])) || (item is not null && unit.Path == paragraph + item);
    }

    // "(b) and (c)", "(a)–(d)".
    private static bool InPart(string part, char letter)
    {
        var named = part.Where((c, i) => i > 0 && part[i - 1] == '(' && i + 1 < part.Length && part[i + 1] == ')').ToList();
        var range = named.Count == 2 && part.AsSpan().IndexOfAny('–', '-') > 0;
        return range ? named[0] <= letter && letter <= named[1] : named.Contains(letter);
    }

    private static AssessmentView View(DocumentRow document, string address, IReadOnlyList<AssessmentUnit> units)
    {
        var place = units[0].Paragraph is { } paragraph ? $"para. {paragraph}" : null;
        var source = new SourceView(address, place, document.Title ?? address, "un-document", place is null ? Hrefs.Document(address) : Hrefs.Unit(address, units[0].Paragraph!), null);
        return new AssessmentView(units[0].Path, [.. units.Select(u => u.Grade)], units[0].Scheme, Dates.ViewOrNull(document.Issued), [source])
        {
            Parts = units.Any(u => u.Part is not null) ? [.. units.Select(u => u.Part ?? "")] : [],
            Words = string.Join('\n', units.Select(u => u.Words).Distinct()),
        };
    }
}
