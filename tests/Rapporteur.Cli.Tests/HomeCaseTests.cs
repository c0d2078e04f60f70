using System.Text.Json;

namespace Rapporteur.Cli.Tests;

public sealed class HomeCaseTests : IAsyncLifetime, IDisposable
{
    private readonly RunningProgram program = new();

    public async ValueTask InitializeAsync() => Assert.Equal(0, (await program.Run("demo", "--no-serve")).Code);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task One_day_of_ratification_gives_two_days_of_entry_into_force()
    {
        var due = await Due();
        var cat = Initial(due, "CAT");
        Assert.Equal(("2010-07-23", "2011-07-23", "2016-01", "late"), (Text(cat, "inForce"), Text(cat, "due"), Text(cat, "received"), Text(cat, "status")));
        Assert.Equal((4, 5), (cat.GetProperty("lateness").GetProperty("years").GetInt32(), cat.GetProperty("lateness").GetProperty("months").GetInt32()));
        Assert.StartsWith("at least 4 years 5 months", cat.GetProperty("lateness").GetProperty("inWords").GetString(), StringComparison.Ordinal);
        var ccpr = Initial(due, "CCPR");
        Assert.Equal(("2010-09-23", "2011-09-23"), (Text(ccpr, "inForce"), Text(ccpr, "due")));
    }

    [Fact]
    public async Task Where_the_record_is_silent_nothing_is_called_overdue()
    {
        var due = await Due();
        Assert.DoesNotContain(due, d => Text(d, "rule") == "treaty" && Text(d, "status") == "overdue");
    }

    [Fact]
    public async Task The_review_answers_what_an_adviser_asks()
    {
        var (code, text, _) = await program.Run("review", "PAK", "CAT");
        Assert.Equal(0, code);
        string[] answers = ["at least 4 years 5 months", "Kamran Michael", "procedure and time-frame", "found an officer of the police, the military or an intelligence service guilty", "convictions for murder and rape", "conviction of private", "Zeenat Shahzadi", "no information", "CCPR 1"];
        Assert.All(answers, a => Assert.Contains(a, Words(text), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_demo_again_changes_nothing()
    {
        var before = await program.Run("review", "PAK", "CAT", "--json");
        Assert.Equal(0, (await program.Run("demo", "--no-serve")).Code);
        Assert.Equal(before.Out, (await program.Run("review", "PAK", "CAT", "--json")).Out);
    }

    [Fact]
    public async Task A_review_that_is_not_there_says_what_to_do()
    {
        var (code, _, error) = await program.Run("review", "PAK", "CMW");
        Assert.Equal(3, code);
        Assert.Contains("Import its documents", error, StringComparison.Ordinal);
    }

    // As a person reads it: where the terminal breaks its lines does not matter.
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<List<JsonElement>> Due() =>
        [.. (await program.Run("due", "--state", "PAK", "--as-of", "2017-04-18", "--json")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private static JsonElement Initial(List<JsonElement> due, string body) => due.First(d => Text(d, "body") == body && Text(d, "kind") == "initial-report" && Text(d, "treaty") is "CAT" or "ICCPR" && Text(d, "body") == body);

    private static string? Text(JsonElement one, string name) => one.GetProperty(name).GetString();
}
