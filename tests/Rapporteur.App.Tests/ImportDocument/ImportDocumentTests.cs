using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.ImportDocument;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Tests.ImportDocument;

public sealed class ImportDocumentTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_is_recorded_and_the_second_time_everything_is_unchanged()
    {
        await using var house = await TestHouse.Open();
        house.Folder.Write("in/a.txt", InventedDocuments.Observations());
        house.Folder.Write("in/deep/b.txt", InventedDocuments.Issues());
        var first = await house.Import(house.Folder.File("in"));
        Assert.Equal([ImportOutcome.Added, ImportOutcome.Added], first.Files.Select(f => f.Outcome));
        Assert.Equal(["CRPD/C/JOR/CO/9", "CRPD/C/JOR/Q/9"], first.Files.Select(f => f.Name));
        var before = await Rows(house);
        var second = await house.Import(house.Folder.File("in"));
        Assert.All(second.Files, f => Assert.Equal(ImportOutcome.Unchanged, f.Outcome));
        Assert.Equal(before, await Rows(house));
        Assert.Equal(2, Directory.GetFiles(house.Folder.File("data/files"), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task A_changed_document_is_an_update_and_the_newest_is_shown()
    {
        await using var house = await TestHouse.Open();
        var file = house.Folder.Write("a.txt", InventedDocuments.Observations());
        await house.Import(file);
        house.Folder.Write("a.txt", InventedDocuments.Observations("Train every officer", "1 July 2017"));
        Assert.Equal(ImportOutcome.Updated, Assert.Single((await house.Import(file)).Files).Outcome);
        var document = await house.Reader.DocumentOrNull("CRPD/C/JOR/CO/9", null, Cancel);
        Assert.Equal(2, document!.Versions.Count);
        Assert.Equal(new LocalDate(2017, 7, 1), document.Reading!.Document.Issued);
        Assert.Contains("Train every officer", document.Reading.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_in_two_files_is_recorded_once_and_said_so()
    {
        await using var house = await TestHouse.Open();
        house.Folder.Write("in/a.txt", InventedDocuments.Observations());
        house.Folder.Write("in/b.txt", InventedDocuments.Observations());
        var result = await house.Import(house.Folder.File("in"));
        Assert.Equal([ImportOutcome.Added, ImportOutcome.Unchanged], result.Files.Select(f => f.Outcome));
        var finding = Assert.Single(result.Files[1].Findings);
        Assert.Equal(("REC0004", FindingSeverity.Info), (finding.Code, finding.Severity));
        await using var db = house.Db();
        Assert.Equal(1, await db.Versions.CountAsync(Cancel));
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_finding_and_stops_nothing_else()
    {
        await using var house = await TestHouse.Open(new ImportLimits { MaxFileBytes = 20_000 });
        house.Folder.Write("in/1-empty.txt", "");
        house.Folder.Write("in/2-huge.txt", new string('x', 20_001));
        File.WriteAllBytes(house.Folder.File("in/3-broken.pdf"), "%PDF-1.4 and then nothing"u8.ToArray());
        house.Folder.Write("in/4-letter.txt", "Dear Anna,\n\nthe weather is fine and we are all well.\n\nYours, Bert");
        house.Folder.Write("in/5-dossier.json", "{\n  \"id\": \"x\",\n  \"title\": oops\n}");
        house.Folder.Write("in/6-good.txt", InventedDocuments.Observations());
        var result = await house.Import(house.Folder.File("in"), house.Folder.File("absent.pdf"));
        Assert.Equal(
            ["EXT0901", "REC0003", "EXT0903", "REC0005", "DAT0101", null, "REC0001"],
            result.Files.Select(f => f.Outcome == ImportOutcome.Failed ? f.Findings[^1].Code : null));
        Assert.Equal(3, result.Files[4].Findings[0].Row);
        await using var db = house.Db();
        Assert.Equal("CRPD/C/JOR/CO/9", await db.Documents.Select(d => d.Symbol).SingleAsync(Cancel));
        Assert.Equal(6, await db.ImportFindings.Select(f => f.FileOrdinal).Distinct().CountAsync(Cancel));
        Assert.Single(Directory.GetFiles(house.Folder.File("data/files"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_dossier_that_does_not_hang_together_is_not_recorded_and_each_mistake_has_its_line()
    {
        await using var house = await TestHouse.Open();
        var file = house.Folder.Write("d.json", """
            {
              "id": "d", "title": "T",
              "actors": [ { "id": "a", "kind": "state", "name": "A" } ],
              "statements": [
                { "id": "s", "kind": "claim", "by": "nobody", "words": "W", "date": "2017-13" },
                { "id": "s", "kind": "claim", "by": "a", "words": "W", "symbol": "no symbol" }
              ]
            }
            """);
        var result = Assert.Single((await house.Import(file)).Files);
        Assert.Equal(ImportOutcome.Failed, result.Outcome);
        Assert.Equal([("DAT0102", 6), ("DAT0103", 5), ("DAT0104", 5), ("DAT0105", 6)], result.Findings.Select(f => (f.Code, f.Row!.Value)));
        await using var db = house.Db();
        Assert.Equal(0, await db.Dossiers.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_leaves_the_record_as_it_is()
    {
        await using var house = await TestHouse.Open();
        var file = house.Folder.Write("a.txt", InventedDocuments.Observations());
        var before = await Rows(house);
        var result = await house.Import(new ImportRequest([file], DryRun: true));
        Assert.Equal(ImportOutcome.Added, Assert.Single(result.Files).Outcome);
        Assert.Equal(before, await Rows(house));
        Assert.Empty(Directory.GetFiles(house.Folder.File("data/files"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_import_that_is_stopped_holds_whole_documents_and_the_next_completes_it()
    {
        await using var house = await TestHouse.Open(new ImportLimits { Readers = 2 });
        for (var n = 0; n < 30; n++)
        {
            house.Folder.Write($"in/{n:00}.txt", InventedDocuments.Observations().Replace("JOR/CO/9", $"JOR/CO/{n + 10}", StringComparison.Ordinal));
        }

        using var stop = new CancellationTokenSource();
        var progress = new Stopping(stop, after: 7);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.Import(new ImportRequest([house.Folder.File("in")]), progress, stop.Token));
        await using var db = house.Db();
        var some = await db.Versions.CountAsync(Cancel);
        Assert.InRange(some, 7, 29);
        Assert.Equal(some, await db.Units.Where(u => u.Path == "4(b)").CountAsync(Cancel));
        var completed = await house.Import(house.Folder.File("in"));
        Assert.Equal((30 - some, some), (completed.Count(ImportOutcome.Added), completed.Count(ImportOutcome.Unchanged)));
        Assert.Equal((30, 30), (await db.Versions.CountAsync(Cancel), await db.Units.CountAsync(u => u.Path == "4(b)", Cancel)));
    }

    [Fact]
    public async Task Progress_is_told_of_every_file()
    {
        await using var house = await TestHouse.Open();
        house.Folder.Write("in/a.txt", InventedDocuments.Observations());
        house.Folder.Write("in/b.txt", InventedDocuments.Observations());
        house.Folder.Write("in/c.txt", "");
        var told = new Told();
        await house.Import(new ImportRequest([house.Folder.File("in")]), told);
        Assert.Equal([(1, 3), (2, 3), (3, 3)], told.Seen);
    }

    private static async Task<string> Rows(TestHouse house)
    {
        await using var db = house.Db();
        return $"{await db.Documents.CountAsync(Cancel)} {await db.Versions.CountAsync(Cancel)} {await db.Paragraphs.CountAsync(Cancel)} {await db.Units.CountAsync(Cancel)} {await db.Findings.CountAsync(Cancel)}";
    }

    private sealed class Stopping(CancellationTokenSource stop, int after) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done == after)
            {
                stop.Cancel();
            }
        }
    }

    private sealed class Told : IProgress<ImportProgress>
    {
        public List<(int Done, int Total)> Seen { get; } = [];

        public void Report(ImportProgress value) => Seen.Add((value.Done, value.Total));
    }
}
