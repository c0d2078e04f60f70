using System.Text.Json;

namespace Rapporteur.Cli.Tests;

public sealed class TablesTests : IDisposable
{
    private readonly RunningProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_table_of_ones_own_is_imported_by_a_mapping_and_the_next_without()
    {
        var table = program.File("mine.csv", "Country,Recommendation\nPeru,Build schools\nMali,\n");
        var unknown = await program.Run("import", table);
        Assert.Equal(3, unknown.Code);
        Assert.Contains("--map \"Text=Recommendation,State=Country\"", unknown.Error, StringComparison.Ordinal);
        var (code, text, _) = await program.Run("import", table, "--map", "Text=Recommendation,State=Country,Body=:UPR,Cycle=:2", "--json");
        Assert.Equal(1, code);
        var rows = JsonDocument.Parse(text).RootElement.GetProperty("rows");
        Assert.Equal((2, 1, 1), (rows.GetProperty("read").GetInt32(), rows.GetProperty("added").GetInt32(), rows.GetProperty("refused").GetInt32()));
        var next = await program.Run("import", program.File("next.csv", "Country,Recommendation\nMali,Train judges\n"));
        Assert.Equal(0, next.Code);
        Assert.Contains("rows of tables: read 1; added 1", next.Out, StringComparison.Ordinal);
        var review = JsonDocument.Parse((await program.Run("review", "MLI", "UPR", "2", "--json")).Out).RootElement;
        Assert.Equal(1, review.GetProperty("tabled")[0].GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("Words=Recommendation")]
    [InlineData("State=Country")]
    public async Task A_wrong_mapping_is_wrong_usage(string map) => Assert.Equal(2, (await program.Run("import", "x.csv", "--map", map)).Code);
}
