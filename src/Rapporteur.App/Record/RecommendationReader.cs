using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Views;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>Puts one recommendation together: from the document, or from what a dossier says of it.</summary>
/// <param name="db">The record.</param>
internal sealed class RecommendationReader(RecordDb db)
{
    public async Task<RecommendationView?> Read(string symbolOrHash, string path, CancellationToken cancel)
    {
        var row = await DocumentReader.FindOrNull(db, symbolOrHash, cancel);
        if (row is null)
        {
            return null;
        }

        var found = (await DocumentLines.Find(db, db.Documents.Where(d => d.Id == row.Id), cancel)).Single();
        var told = await Told(row, path, cancel);
        var unit = await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.VersionId == row.CurrentVersionId && u.Kind == UnitKind.Recommendation && u.Path == path, cancel);
        if (unit is null)
        {
            return told.Count == 0 ? null : await OfDossier(found, told[0], path, cancel);
        }

        var context = await new ReviewDocuments(db, [found]).Context(found, cancel);
        var (position, source) = found.Row.Kind == DocumentKind.UprReport ? (await Later(found, cancel)).Of(unit) : (unit.Position, unit.PositionSource);
        var listed = await ReviewLists.EntryOrNull(db, found.Row, path, cancel);
        return await Completed(found, unit.Path, told, new RecommendationView(
            StatementViews.Of(unit, context), unit.LeadIn, unit.Verb, context.Heading(unit.HeadingOrdinal)?.Text, await Concern(unit, context, cancel),
            found.Title, Hrefs.Document(found.Address), null, null, unit.Procedural, [.. unit.States.Select(UnitContext.StateName)], position, source, [.. unit.Repeats.Select(Repeated)], [], [])
        {
            Wordings = await new OtherWordings(db).Of(unit, cancel),
            Themes = listed?.Themes ?? [], Sdgs = listed?.Sdgs ?? [], AffectedPersons = listed?.AffectedPersons ?? [],
        }, cancel);
    }

    // "CAT/C/ARC/CO/2, paras. 12, 14" leads to paragraph 12.
    private static RepeatedPlace Repeated(string printed)
    {
        var parts = printed.Split(", para", 2);
        var first = parts.Length < 2 ? null : parts[1].Split(' ', 2)[^1].Split(',')[0].Trim();
        return new RepeatedPlace(printed, first is null ? Hrefs.Document(parts[0]) : Hrefs.Unit(parts[0], first));
    }

    private async Task<LaterPositions> Later(DocumentFound report, CancellationToken cancel)
    {
        var units = await db.Units.AsNoTracking().Where(u => u.VersionId == report.Row.CurrentVersionId && u.Kind == UnitKind.Recommendation).ToListAsync(cancel);
        var addenda = await db.Documents.AsNoTracking().Where(d => (d.Kind == DocumentKind.UprAddendum || d.Kind == DocumentKind.UprThematicList) && d.State == report.Row.State && d.Cycle == report.Row.Cycle).ToListAsync(cancel);
        return await LaterPositions.Load(db, addenda, units, cancel);
    }

    private async Task<RecommendationView> OfDossier(DocumentFound found, StatementRow told, string path, CancellationToken cancel)
    {
        var facts = await DossierFacts.Load(db, [told.DossierId], cancel);
        var concern = await db.Statements.AsNoTracking()
            .Where(s => s.DossierId == told.DossierId && s.Symbol == told.Symbol && s.Theme == told.Theme && s.Kind == "concern").OrderBy(s => s.Ordinal).FirstOrDefaultAsync(cancel);
        return await Completed(found, path, [told], new RecommendationView(
            StatementViews.Of(told, facts), null, null, told.Theme, concern is null ? null : StatementViews.Of(concern, facts),
            found.Title, Hrefs.Document(found.Address), null, null, false, [], null, null, [], [], []), cancel);
    }

    /// <summary>Adds what is the same for both: review, ties, grades.</summary>
    private async Task<RecommendationView> Completed(DocumentFound found, string path, IReadOnlyList<StatementRow> told, RecommendationView view, CancellationToken cancel)
    {
        var key = found.Review ?? ReviewKey.ParseOrNull(told.Select(t => t.Review).OfType<string>().FirstOrDefault());
        return view with
        {
            ReviewHref = key is null ? null : Hrefs.Review(key.State, key.Body, key.Cycle),
            StateName = (key?.State ?? found.Row.State) is { } state ? StateRegistry.Default.NameOf(state) : null,
            Ties = [.. await Ties(told, cancel), .. await ReadAnswers.To(db, found, path, cancel)],
            Assessments = ReadAssessments.Joined(
                found.Row.Symbol is { } symbol ? await ReadAssessments.Of(db, [symbol], path, cancel) : [], key is null ? [] : await Assessments(key, path, cancel)),
        };
    }

    private Task<List<StatementRow>> Told(DocumentRow row, string path, CancellationToken cancel) => db.Statements.AsNoTracking()
        .Where(s => s.Symbol != null && s.Symbol == row.Symbol && s.Path == path && s.Kind == "recommendation").OrderBy(s => s.DossierId).ThenBy(s => s.Ordinal).ToListAsync(cancel);

    /// <summary>The nearest concern before it under the same heading.</summary>
    private async Task<StatementView?> Concern(UnitRow unit, UnitContext context, CancellationToken cancel)
    {
        var concern = await db.Paragraphs.AsNoTracking()
            .Where(p => p.VersionId == unit.VersionId && p.HeadingOrdinal == unit.HeadingOrdinal && p.Role == ParagraphRole.Concern && p.Start < unit.Start)
            .OrderByDescending(p => p.Start).FirstOrDefaultAsync(cancel);
        return concern is null ? null : StatementViews.Of(concern, context);
    }

    private async Task<IReadOnlyList<TiedStatement>> Ties(IReadOnlyList<StatementRow> told, CancellationToken cancel)
    {
        var ties = new List<TiedStatement>();
        foreach (var statement in told)
        {
            var facts = await DossierFacts.Load(db, [statement.DossierId], cancel);
            var tied = from link in db.Links.AsNoTracking()
                       join other in db.Statements.AsNoTracking() on new { link.DossierId, Item = link.From } equals new { other.DossierId, other.Item }
                       where link.DossierId == statement.DossierId && link.To == statement.Item
                       orderby link.Ordinal
                       select new { link.Kind, link.Note, Other = other };
            ties.AddRange((await tied.ToListAsync(cancel)).Select(t => new TiedStatement(t.Kind, StatementViews.Of(t.Other, facts), t.Note)));
        }

        return ties;
    }

    /// <summary>Grades of the item itself, or of the paragraph in which it stands.</summary>
    private async Task<IReadOnlyList<AssessmentView>> Assessments(ReviewKey key, string path, CancellationToken cancel)
    {
        var paragraph = path.Split('(', '-', '#')[0];
        var review = key.ToString();
        var rows = await db.Assessments.AsNoTracking().Where(a => a.Review == review && (a.Paragraph == path || a.Paragraph == paragraph)).OrderBy(a => a.Ordinal).ToListAsync(cancel);
        var facts = await DossierFacts.Load(db, [.. rows.Select(a => a.DossierId).Distinct()], cancel);
        return [.. rows.Select(a => new AssessmentView(a.Paragraph, a.Grades, a.Scheme, Dates.View(a.Date), facts.Sources(a.Id)))];
    }
}
