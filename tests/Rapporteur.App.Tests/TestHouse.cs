using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.Hosting;
using Rapporteur.App.ImportDocument;
using Rapporteur.App.Views;
using Rapporteur.Storage;
using Rapporteur.Storage.Sqlite;
using Rapporteur.Testing;

namespace Rapporteur.App.Tests;

/// <summary>The house as a door gets it, with an empty record in a folder of its own.</summary>
internal sealed class TestHouse : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestHouse(TempFolder folder, RecordOptions options)
    {
        Folder = folder;
        services = new ServiceCollection()
            .AddRapporteur(options, o => new SqliteDatabase(Path.Combine(o.DataFolder, SqliteDatabase.FileName)))
            .BuildServiceProvider();
    }

    /// <summary>A folder for files to import; the data folder is <c>data</c> in it.</summary>
    public TempFolder Folder { get; }

    public IRecordReader Reader => services.GetRequiredService<IRecordReader>();

    public RecordHost Host => services.GetRequiredService<RecordHost>();

    public App.CorrectReading.CorrectReading Correct => services.GetRequiredService<App.CorrectReading.CorrectReading>();

    public App.JudgeAnswer.JudgeAnswer Judge => services.GetRequiredService<App.JudgeAnswer.JudgeAnswer>();

    public App.ExportGold.ExportGold Gold => services.GetRequiredService<App.ExportGold.ExportGold>();

    public App.CaptureMeeting.CaptureMeeting Capture => services.GetRequiredService<App.CaptureMeeting.CaptureMeeting>();

    public ICaptureReader Captured => services.GetRequiredService<ICaptureReader>();

    public App.Huridocs.ExportHuridocs Huridocs => services.GetRequiredService<App.Huridocs.ExportHuridocs>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public RecordDb Db() => services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<RecordDb>>().CreateDbContext();

    public static async Task<TestHouse> Open(ImportLimits? limits = null)
    {
        var folder = new TempFolder();
        var house = new TestHouse(folder, new RecordOptions { DataFolder = folder.File("data"), Keys = folder.File("keys"), Limits = limits ?? new ImportLimits() });
        var opened = await house.Host.Open(TestContext.Current.CancellationToken);
        Assert.True(opened.Ok, opened.Detail);
        return house;
    }

    /// <summary>A record with the home case in it.</summary>
    public static async Task<TestHouse> HomeCase()
    {
        var house = await Open();
        var result = await house.Import(Path.Combine(Root(), "data", "dossiers", "pakistan-cat-2017.json"));
        Assert.Equal(0, result.Count(ImportOutcome.Failed));
        return house;
    }

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Rapporteur.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    public Task<ImportResult> Import(params string[] paths) => Import(new ImportRequest(paths));

    public Task<ImportResult> Import(ImportRequest request, IProgress<ImportProgress>? progress = null, CancellationToken? cancel = null) =>
        services.GetRequiredService<App.ImportDocument.ImportDocument>().Run(request, progress, cancel ?? TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Folder.Dispose();
    }
}
