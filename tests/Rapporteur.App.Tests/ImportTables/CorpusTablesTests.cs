using Microsoft.EntityFrameworkCore;
using Rapporteur.App.ImportDocument;
using Rapporteur.Core.States;
using Rapporteur.Core.Tables;
using Rapporteur.Testing;

namespace Rapporteur.App.Tests.ImportTables;

/// <summary>Real tables, where the corpus is there.</summary>
public sealed class CorpusTablesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_of_the_database_of_UPR_Info_is_recorded_or_accounted_for_and_every_name_known()
    {
        var files = Directory.GetFiles(Corpus.Folder("upr-recommendations"), "*.csv").Order(StringComparer.Ordinal).ToArray();
        await using var house = await TestHouse.Open();
        var result = await house.Import(files);
        Assert.Equal(0, result.Count(ImportOutcome.Failed));
        foreach (var file in result.Files)
        {
            // Counted by another reader, that of the world's data.
            var rows = Csv.Rows(System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file.Path, Cancel))).Count - 1;
            Assert.Equal(rows, file.Rows!.Value.Read);
            Assert.True(file.Rows.Value.AddUp);
            Assert.Equal(0, file.Rows.Value.Refused);
        }

        Assert.DoesNotContain(result.Files.SelectMany(f => f.Findings), f => f.Code is "TBL0010" or "TBL0011" or "TBL0014");
        await using var db = house.Db();
        Assert.False(await db.TabledStatements.AnyAsync(r => r.State == null, Cancel));
        var unnamed = await db.TabledStatements.Where(r => r.Kind == "recommendation").Select(r => new { r.Recommenders, r.RecommenderNames, r.RowNumber, r.Sha256 }).ToListAsync(Cancel);
        Assert.Equal(["(Unknown)"], unnamed.Where(r => r.Recommenders.Length == 0).Select(r => r.RecommenderNames).Distinct());
        Assert.Equal(unnamed.Count(r => r.Recommenders.Length == 0), result.Files.SelectMany(f => f.Findings).Count(f => f.Code == "TBL0012"));
        var pledges = result.Files.Single(f => f.Path.EndsWith("voluntary.csv", StringComparison.Ordinal));
        Assert.Equal(pledges.Rows!.Value.Held, await db.TabledStatements.CountAsync(r => r.Kind == "pledge", Cancel));
        Assert.False(await db.TabledStatements.AnyAsync(r => r.Kind == "pledge" && r.Position != null, Cancel));
        Assert.Equal(result.Files.Count, (await house.Import(files)).Count(ImportOutcome.Unchanged));
        Assert.True(await db.TabledStatements.AnyAsync(r => r.State == (StateCode?)new StateCode("PAK") && r.Cycle == "2", Cancel));
    }

    [Fact]
    public async Task Letters_with_accents_come_out_as_people_write_them()
    {
        await using var house = await TestHouse.Open();
        await house.Import(Directory.GetFiles(Corpus.Folder("upr-recommendations"), "*.csv"));
        await using var db = house.Db();
        var texts = await db.TabledStatements.Select(r => r.Text).ToListAsync(Cancel);
        var foreign = texts.SelectMany(t => t).Where(c => c > 127).Distinct().Order();
        Assert.All(foreign, c => Assert.True(char.IsLetter(c) && !char.IsUpper(c) || c == '°', $"U+{(int)c:X4} {c}"));
    }

    [Fact]
    public async Task Records_of_the_Universal_Human_Rights_Index_stand_with_symbol_paragraph_and_themes()
    {
        var files = Directory.GetFiles(Corpus.Folder("uhri-records"), "*.json");
        await using var house = await TestHouse.Open();
        var result = await house.Import(files);
        Assert.Equal(files.Length, result.Count(ImportOutcome.Added));
        await using var db = house.Db();
        var rows = await db.TabledStatements.ToListAsync(Cancel);
        Assert.Equal(files.Length, rows.Count);
        Assert.All(rows, r => Assert.True(r is { Symbol: not null, State: not null, Body: not null, Cycle: not null, Paragraph: not null, AssignedBy: "UHRI" } && r.Themes.Length > 0));
    }
}
