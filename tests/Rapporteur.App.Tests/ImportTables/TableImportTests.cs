using CsCheck;
using Microsoft.EntityFrameworkCore;
using Rapporteur.App.ImportDocument;
using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.App.Tests.ImportTables;

public sealed class TableImportTests
{
    private const string Heading = "To,Text,From,Response,Action,Issue,Session\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_is_recorded_or_accounted_for_whatever_the_table()
    {
        var row = Gen.Select(Of("Peru", "Mali", "Arcadia", ""), Of("Act", "Act now", "", "\"a \"\"b\"\"\"", "\"open"), Of("Accepted", "Noted", "?"), Gen.Int[1, 3], (to, text, response, session) => $"{to},{text},Austria,{response},5,Justice,{session}");
        var tables = new List<string>();
        row.Array[0, 40].Sample(rows => tables.Add(Heading + string.Join('\n', rows)), iter: 40, threads: 1);
        await using var house = await TestHouse.Open();
        foreach (var table in tables)
        {
            var file = Assert.Single((await house.Import(house.Folder.Write("t.csv", table))).Files);
            if (file.Rows is { } counts)
            {
                Assert.True(counts.AddUp, $"{counts} in {table}");
                await using var db = house.Db();
                Assert.Equal(counts.Read == 0 ? 0 : counts.Held, counts.Read - counts.Refused - counts.Repeated);
            }
        }
    }

    [Fact]
    public async Task A_second_import_is_unchanged_row_by_row_and_a_repeated_row_stays_told()
    {
        await using var house = await TestHouse.Open();
        var file = house.Folder.Write("t.csv", Heading + "Peru,Act,Austria,Noted,5,Justice,14\nPeru,Act,Austria,Noted,5,Justice,14\nPeru,,Austria,Noted,5,Justice,14\nMali,Act,Austria,Noted,5,Justice,14\n");
        var first = Assert.Single((await house.Import(file)).Files);
        Assert.Equal(new RowCounts(4, 2, 0, 0, 1, 1), first.Rows);
        Assert.Equal([("TBL0025", 3), ("TBL0009", 4)], first.Findings.Where(f => f.Row is not null).Select(f => (f.Code, f.Row!.Value)).OrderBy(f => f.Item2));
        var second = Assert.Single((await house.Import(file)).Files);
        Assert.Equal((ImportOutcome.Unchanged, new RowCounts(4, 0, 0, 2, 1, 1)), (second.Outcome, second.Rows));
    }

    [Fact]
    public async Task A_repeated_id_is_told_and_a_changed_row_of_the_next_table_updates()
    {
        const string record = """{"AnnotationId":"ID","Symbol":"CAT/C/PER/CO/7","Text":"WORDS","Countries":["Peru"],"Body":"CAT","AnnotationType":"Recommendations"}""";
        await using var house = await TestHouse.Open();
        var one = house.Folder.Write("one.json", $"[{With("a", "Act")},{With("a", "Act")},{With("a", "Act otherwise")}]");
        var first = Assert.Single((await house.Import(one)).Files);
        Assert.Equal(new RowCounts(3, 2, 0, 0, 1, 0), first.Rows);
        Assert.Equal([("TBL0007", 2), ("TBL0007", 3)], first.Findings.Select(f => (f.Code, f.Row!.Value)));
        var two = house.Folder.Write("two.json", $"[{With("a", "Act at once")}]");
        Assert.Equal(new RowCounts(1, 0, 1, 0, 0, 0), Assert.Single((await house.Import(two)).Files).Rows);

        string With(string id, string words) => record.Replace("ID", id, StringComparison.Ordinal).Replace("WORDS", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_is_kept_for_the_next_table_with_the_same_columns()
    {
        await using var house = await TestHouse.Open();
        var first = house.Folder.Write("mine.csv", "Pays;Recommandation\nPérou;Construire des écoles\n");
        var refused = Assert.Single((await house.Import(first)).Files);
        Assert.Equal((ImportOutcome.Failed, "TBL0001"), (refused.Outcome, Assert.Single(refused.Findings).Code));
        await house.Import(new ImportRequest([first]) { Mapping = MappingText.ReadShort("Text=Recommandation,State=Pays,Body=:UPR,Cycle=:3").Value });
        var next = Assert.Single((await house.Import(house.Folder.Write("next.csv", "Pays;Recommandation\nMali;Former des juges\n"))).Files);
        Assert.Equal((ImportOutcome.Added, "TBL0028"), (next.Outcome, Assert.Single(next.Findings).Code));
        await using var db = house.Db();
        Assert.Equal(["MLI UPR 3", "PER UPR 3"], (await db.TabledStatements.ToListAsync(Cancel)).Select(r => $"{r.State} {r.Body} {r.Cycle}").Order());
    }

    [Fact]
    public async Task Stopped_in_the_middle_the_next_import_completes_it_and_nothing_is_held_twice()
    {
        await using var house = await TestHouse.Open();
        var file = house.Folder.Write("t.csv", Heading + string.Concat(Enumerable.Range(0, 5_000).Select(n => $"Peru,Act {n},Austria,Noted,5,Justice,14\n")));
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.Import(new ImportRequest([file]), new Stopping(stop, 2_000), stop.Token));
        await using var db = house.Db();
        Assert.Equal(2_000, await db.TabledStatements.CountAsync(Cancel));
        var rest = Assert.Single((await house.Import(file)).Files);
        Assert.Equal(new RowCounts(5_000, 3_000, 0, 2_000, 0, 0), rest.Rows);
        Assert.Equal(5_000, await db.TabledStatements.Select(t => t.Text).Distinct().CountAsync(Cancel));
    }

    [Fact]
    public async Task Rows_stand_on_the_pages_of_the_State_and_of_the_review_apart_from_what_documents_say()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("t.csv", Heading + "Peru,Act,Austria,Accepted,5,Justice,14\nPeru,Act,Mali,Noted,5,Justice,14\nPeru,We shall act,Peru,Voluntary Pledge,5,Justice,14\n"));
        var today = new NodaTime.LocalDate(2026, 11, 25);
        var state = (await house.Reader.StateOrNull("PER", today, Cancel))!;
        Assert.Equal([("UPR", "2", "recommendation", 2, 1, 1), ("UPR", "2", "pledge", 1, 0, 0)], state.Tabled.Select(t => (t.Body, t.Cycle, t.Kind, t.Count, t.Supported, t.Noted)));
        Assert.Contains("one row for each recommending State", state.Tabled[0].Rule, StringComparison.Ordinal);
        var review = (await house.Reader.ReviewOrNull("PER", "UPR", null, today, Cancel))!;
        Assert.Equal((2, 0), (review.Tabled.Count, review.Recommendations.Count));
        var page = (await house.Reader.TabledOrNull("PER", "UPR", "2", 1, Cancel))!;
        Assert.Equal(["Act", "Act", "We shall act"], page.Rows.Select(r => r.Words));
        Assert.Equal(("UPR Info", 2, "t.csv"), (page.Rows[0].Source, page.Rows[0].Row, page.Rows[0].File));
    }

    [Fact]
    public async Task A_row_with_the_words_of_a_unit_is_proposed_to_be_the_same()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("a.txt", InventedDocuments.Observations()));
        await using var db = house.Db();
        var unit = await db.Units.FirstAsync(u => u.Path == "4(b)", Cancel);
        var words = unit.Text.ToUpperInvariant().TrimEnd('.', ';');
        await house.Import(house.Folder.Write("t.json", $$"""[{"AnnotationId":"a","Symbol":"CRPD/C/JOR/CO/9","Text":{{System.Text.Json.JsonSerializer.Serialize(words)}},"Countries":["Jordan"],"Body":"CRPD","AnnotationType":"Recommendations"},{"AnnotationId":"b","Symbol":"CRPD/C/JOR/CO/9","Text":"Quite other words about boats","Countries":["Jordan"],"Body":"CRPD","AnnotationType":"Recommendations"}]"""));
        var page = (await house.Reader.TabledOrNull("JOR", "CRPD", "9", 1, Cancel))!;
        Assert.Equal(["CRPD/C/JOR/CO/9, 4(b)", null], page.Rows.Select(r => r.SameAs));
        Assert.Equal(1, (await house.Reader.ReviewOrNull("JOR", "CRPD", "9", new NodaTime.LocalDate(2026, 11, 25), Cancel))!.TabledSame);
    }

    private static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(n => values[n]);

    private sealed class Stopping(CancellationTokenSource stop, int rows) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Rows >= rows)
            {
                stop.Cancel();
            }
        }
    }
}
