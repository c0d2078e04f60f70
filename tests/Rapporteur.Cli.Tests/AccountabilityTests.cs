using System.Text.Json;

namespace Rapporteur.Cli.Tests;

/// <summary>Accountability, one case, the public view and hiding, as a user runs them.</summary>
public sealed class AccountabilityTests : IAsyncLifetime, IDisposable
{
    private readonly RunningProgram program = new();

    public async ValueTask InitializeAsync() => Assert.Equal(0, (await program.Run("demo", "--no-serve")).Code);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_command_says_what_was_asked_what_was_offered_and_why_it_does_not_answer()
    {
        var (code, text, _) = await program.Run("accountability", "PAK");
        Assert.Equal(0, code);
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string[] said =
        [
            "answered in full: 0", "wrong-population: Asked: convictions of police officers, members of the armed forces or intelligence officers for torture. Offered: convictions of private persons",
            "CAT, art. 1", "wrong-stage", "more than 7,500", "not known, which is not zero", "asked, never given", "the same number means different things", "procedure and time-frame",
        ];
        Assert.All(said, s => Assert.Contains(s, words, StringComparison.Ordinal));
        Assert.DoesNotContain("full: Asked", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_has_no_offer_that_answers()
    {
        using var json = JsonDocument.Parse((await program.Run("accountability", "pak", "--body", "cat", "--json")).Out);
        var requests = json.RootElement.GetProperty("requests").EnumerateArray().ToList();
        Assert.Equal(6, requests.Count);
        Assert.DoesNotContain(requests.SelectMany(r => r.GetProperty("offers").EnumerateArray()), o => o.GetProperty("code").GetString() is "full" or "partial");
    }

    [Fact]
    public async Task What_the_record_does_not_know_is_said_and_gives_3()
    {
        var (code, text, error) = await program.Run("accountability", "XYZ");
        Assert.Equal((3, ""), (code, text));
        Assert.Contains("XYZ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_case_keeps_the_presumption_of_innocence_and_is_not_public_with_a_name_in_it()
    {
        var (code, text, _) = await program.Run("case", "pakistan-cat-2017", "case-shahzadi");
        Assert.Equal(0, code);
        Assert.Contains("alleged", text, StringComparison.OrdinalIgnoreCase);
        var (_, shown, _) = await program.Run("public", "PAK", "CAT");
        Assert.Contains("more than 7,500", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Shahzadi", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_item_is_gone_from_the_public_view_until_it_is_shown_again()
    {
        Assert.Equal(0, (await program.Run("hide", "pakistan-cat-2017/case-28", "--reason", "A risk")).Code);
        Assert.DoesNotContain("at least 28", (await program.Run("public", "PAK", "CAT")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await program.Run("demo", "--no-serve")).Code);
        Assert.DoesNotContain("Enforced disappearance of at least 28", (await program.Run("public", "PAK", "CAT")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await program.Run("unhide", "pakistan-cat-2017/case-28", "--reason", "The risk is over")).Code);
        Assert.Contains("Enforced disappearance of at least 28", (await program.Run("public", "PAK", "CAT")).Out, StringComparison.Ordinal);
    }
}
