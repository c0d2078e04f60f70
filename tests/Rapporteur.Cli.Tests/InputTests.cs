using System.Text.Json;

namespace Rapporteur.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private const string Observations = """
        United Nations
        CRPD/C/JOR/CO/9

        Distr.: General
        15 May 2031
        Original: English

        Committee on the Rights of Persons with Disabilities

        Concluding observations on the ninth report of Jordan

        I. Introduction

        1. The Committee considered the ninth report of Jordan (CRPD/C/JOR/9) at its 900th meeting, held on 2 April 2031.

        II. Principal areas of concern and recommendations

        Equality and non-discrimination (art. 5)

        2. The Committee is concerned that ramps in our invented town are too steep.

        3. The Committee recommends that the State party:

        (a) Measure every ramp;

        (b) Rebuild the steep ones.
        """;

    private readonly RunningProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Reads_a_document_into_the_contracts_object()
    {
        var (code, text, _) = await program.Run("read", program.File("a.txt", Observations), "--json");
        var reading = JsonDocument.Parse(text).RootElement;
        Assert.InRange(code, 0, 1);
        Assert.Equal("CRPD/C/JOR/CO/9", reading.GetProperty("document").GetProperty("symbol").GetString());
        Assert.Equal(["3(a)", "3(b)"], reading.GetProperty("recommendations").EnumerateArray().Select(r => r.GetProperty("path").GetString()));
        Assert.False(Directory.Exists(program.Data));
    }

    [Fact]
    public async Task Imports_what_can_be_read_and_names_what_cannot()
    {
        program.File("good.txt", Observations);
        var bad = program.File("broken.pdf", "%PDF-1.7 this is not a PDF");
        program.File("empty.pdf", "");
        var (code, text, error) = await program.Run("import", Path.Combine(program.Folder, "good.txt"), bad, Path.Combine(program.Folder, "empty.pdf"));
        Assert.Equal(1, code);
        Assert.Contains("added 1, updated 0, unchanged 0, failed 2", text, StringComparison.Ordinal);
        Assert.Contains($"{bad}: EXT0903 error", error, StringComparison.Ordinal);
        Assert.Contains("EXT0901", error, StringComparison.Ordinal);
        var again = await program.Run("import", Path.Combine(program.Folder, "good.txt"));
        Assert.Contains("added 0, updated 0, unchanged 1, failed 0", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_document_becomes_a_version_beside_the_old()
    {
        var path = program.File("a.txt", Observations);
        await program.Run("import", path);
        program.File("a.txt", Observations.Replace("steep ones", "steepest ones", StringComparison.Ordinal));
        Assert.Contains("updated 1", (await program.Run("import", path)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_records_nothing()
    {
        var path = program.File("a.txt", Observations);
        Assert.Contains("added 1", (await program.Run("import", path, "--dry-run")).Out, StringComparison.Ordinal);
        Assert.Contains("added 1", (await program.Run("import", path)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_that_cannot_be_read_at_all_is_exit_code_three()
    {
        var (code, _, error) = await program.Run("read", Path.Combine(program.Folder, "absent.pdf"));
        Assert.Equal(3, code);
        Assert.Contains("REC0001", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reed", "x")]
    [InlineData("due", "--as-of", "yesterday")]
    [InlineData("review", "PAK")]
    public async Task Wrong_usage_is_exit_code_two(params string[] arguments) => Assert.Equal(2, (await program.Run(arguments)).Code);

    [Fact]
    public async Task An_unusable_data_folder_is_exit_code_four()
    {
        var (code, _, error) = await program.Run("due", "--data", program.File("file", "x"));
        Assert.Equal(4, code);
        Assert.Contains("is a file", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://192.0.2.7:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://example.org")]
    [InlineData("http://localhost:5080;http://[::]:5081")]
    public async Task Serves_on_this_machine_only(string urls)
    {
        var (code, _, error) = await program.Run("serve", "--urls", urls);
        Assert.Equal(2, code);
        Assert.Contains("on this machine only", error, StringComparison.Ordinal);
    }
}
