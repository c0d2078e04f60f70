using Rapporteur.Testing;

namespace Rapporteur.Cli.Tests;

public sealed class InterruptedImportTests : IDisposable
{
    private const int Documents = 25;

    private readonly RunningProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task An_import_killed_at_any_moment_is_completed_by_the_next_and_holds_nothing_twice()
    {
        var folder = Path.Combine(program.Folder, "documents");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Corpus.Folder("crpd-reviews/lists-of-issues"), "*.pdf").Order(StringComparer.Ordinal).Take(Documents))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        foreach (var moment in new[] { 700, 1500, 2600 })
        {
            using var import = program.Start("import", folder);
            await Task.Delay(moment, TestContext.Current.CancellationToken);
            import.Kill(entireProcessTree: true);
            await import.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var completed = await program.Run("import", folder);
        Assert.Contains("failed 0", completed.Out, StringComparison.Ordinal);
        Assert.Contains($"added 0, updated 0, unchanged {Documents}, failed 0", (await program.Run("import", folder)).Out, StringComparison.Ordinal);
        var fresh = await program.Run("import", folder, "--data", Path.Combine(program.Folder, "fresh"));
        Assert.Contains($"added {Documents}", fresh.Out, StringComparison.Ordinal);
        Assert.Equal((await program.Run("due", "--json", "--data", Path.Combine(program.Folder, "fresh"))).Out, (await program.Run("due", "--json")).Out);
    }
}
