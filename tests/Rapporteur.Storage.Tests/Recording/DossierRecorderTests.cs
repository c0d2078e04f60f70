using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Dossiers;
using Rapporteur.Storage.Recording;
using Rapporteur.Testing;

namespace Rapporteur.Storage.Tests.Recording;

public sealed class DossierRecorderTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 2, 12, 0);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Databases))]
    public async Task Every_item_becomes_a_row_with_its_citations_and_counts_are_read(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var recorded = await Record(record, Dossiers.Arcadia());
        Assert.Equal(new DossierRecorded(RecordedAs.Added, 15, 0, 0, 0), recorded);
        await using var db = record.CreateDbContext();
        Assert.Equal((7501L, (long?)null), await db.Figures.Select(f => new ValueTuple<long, long?>(f.Min!.Value, f.Max)).SingleAsync(Cancel));
        Assert.Equal(4L, await db.Cases.Select(c => c.VictimsMin!.Value).SingleAsync(Cancel));
        var claim = await db.Statements.SingleAsync(s => s.Item == "s1", Cancel);
        Assert.Equal(["para. 6", null], await db.Citations.Where(c => c.OwnerId == claim.Id).OrderBy(c => c.Ordinal).Select(c => c.Place).ToListAsync(Cancel));
        Assert.Equal(1, await db.Statements.CountAsync(s => s.Stages.Contains("conviction"), Cancel));
        Assert.Equal(1, await db.Roles.CountAsync(Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_same_dossier_again_changes_nothing(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, Dossiers.Arcadia());
        var before = await Census.Take(record, Cancel);
        Assert.Equal(new DossierRecorded(RecordedAs.Unchanged, 0, 0, 15, 0), await Record(record, Dossiers.Arcadia()));
        Assert.Equal(before, await Census.Take(record, Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Only_what_changed_is_changed_and_what_is_gone_goes(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, Dossiers.Arcadia());
        var changed = Dossiers.Arcadia(words: "The law is more than enough.") with { Figures = [], Actors = [.. Dossiers.Arcadia().Actors.Select(a => a with { Aliases = [] })] };
        Assert.Equal(new DossierRecorded(RecordedAs.Updated, 0, 2, 12, 1), await Record(record, changed));
        await using var db = record.CreateDbContext();
        Assert.Equal("The law is more than enough.", (await db.Statements.SingleAsync(s => s.Item == "s1", Cancel)).Words);
        Assert.Equal((0, 0), (await db.Figures.CountAsync(Cancel), await db.Aliases.CountAsync(Cancel)));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Its_documents_are_known_before_their_files_come_and_meet_them_then(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        await Record(record, Dossiers.Arcadia());
        await using (var db = record.CreateDbContext())
        {
            var known = await db.Documents.OrderBy(d => d.Symbol).ToListAsync(Cancel);
            Assert.Equal(["CAT/C/ATA/1", "CAT/C/ATA/CO/1"], known.Select(d => d.Symbol));
            Assert.Equal(("Observations", new LocalDate(2017, 6, 1), "ATA"), (known[1].Title, known[1].Issued, known[1].State?.Value));
            Assert.All(known, d => Assert.Null(d.CurrentVersionId));
        }

        await new DocumentRecorder(record, record.Provider).Record(PreparedDocument.Of(Readings.Observations(), "rules"), Noon, dryRun: false, Cancel);
        Assert.Equal(RecordedAs.Unchanged, (await Record(record, Dossiers.Arcadia())).As);
        await using var after = record.CreateDbContext();
        Assert.Equal(2, await after.Documents.CountAsync(Cancel));
        Assert.Equal("Concluding observations on Arcadia", (await after.Documents.SingleAsync(d => d.Symbol == "CAT/C/ATA/CO/1", Cancel)).Title);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_dry_run_tells_and_leaves_no_trace(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var before = await Census.Take(record, Cancel);
        Assert.Equal(RecordedAs.Added, (await Record(record, Dossiers.Arcadia(), dryRun: true)).As);
        Assert.Equal(RecordedAs.Added, await new DocumentRecorder(record, record.Provider).Record(PreparedDocument.Of(Readings.Observations(), "rules"), Noon, dryRun: true, Cancel));
        Assert.Equal(before, await Census.Take(record, Cancel));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_value_that_does_not_fit_is_refused_with_its_place(DatabaseKind kind)
    {
        await using var record = await TestRecord.Create(kind);
        var long_ = Dossiers.Arcadia() with { Events = [new DossierEvent { Id = "e1", Kind = new string('k', 41), Date = "2017", Title = "Met" }] };
        var refused = await new DossierRecorder(record, record.Provider).Record(long_, new string('d', 64), Noon, dryRun: false, Cancel);
        Assert.Equal(DossierFailure.ValueNotStorable, refused.Failure);
        Assert.StartsWith("Event.Kind has 41 characters where 40 are allowed", refused.Detail, StringComparison.Ordinal);
    }

    private static async Task<DossierRecorded> Record(TestRecord record, Dossier dossier, bool dryRun = false)
    {
        var recorded = await new DossierRecorder(record, record.Provider).Record(dossier, new string('d', 64), Noon, dryRun, Cancel);
        Assert.True(recorded.Ok, recorded.Detail);
        return recorded.Value;
    }
}
