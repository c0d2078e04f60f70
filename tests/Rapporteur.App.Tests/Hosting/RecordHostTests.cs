using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.Hosting;
using Rapporteur.App.ImportDocument;
using Rapporteur.Storage.Opening;
using Rapporteur.Storage.Sqlite;
using Rapporteur.Testing;

namespace Rapporteur.App.Tests.Hosting;

public sealed class RecordHostTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void All_mistakes_of_the_options_are_told_at_once()
    {
        using var folder = new TempFolder();
        var options = new RecordOptions { DataFolder = folder.Write("file", ""), Database = "nonsense", Limits = new ImportLimits { MaxFileBytes = 0, Readers = 0 } };
        Assert.Equal(4, options.Mistakes().Count);
        var refused = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddRapporteur(options, o => new SqliteDatabase(o.DataFolder)));
        Assert.All(options.Mistakes(), m => Assert.Contains(m, refused.Message, StringComparison.Ordinal));
        Assert.Empty(new RecordOptions().Mistakes());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_an_expected_failure_with_the_remedy()
    {
        using var folder = new TempFolder();
        var below = Path.Combine(folder.Write("file", ""), "data");
        await using var services = Services(below);
        var opened = await services.GetRequiredService<RecordHost>().Open(Cancel);
        Assert.Equal(OpenFailure.FolderNotWritable, opened.Failure);
        Assert.Contains("--data", opened.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_said_to_be_none()
    {
        using var folder = new TempFolder();
        folder.Write("record.db", string.Concat(Enumerable.Repeat("no database ", 1000)));
        await using var services = Services(folder.Path);
        var opened = await services.GetRequiredService<RecordHost>().Open(Cancel);
        Assert.Equal(OpenFailure.Corrupt, opened.Failure);
    }

    private static ServiceProvider Services(string folder) => new ServiceCollection()
        .AddRapporteur(new RecordOptions { DataFolder = folder }, o => new SqliteDatabase(Path.Combine(o.DataFolder, SqliteDatabase.FileName))).BuildServiceProvider();
}
