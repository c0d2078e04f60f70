using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Rapporteur.App.Attachments;
using Rapporteur.App.Huridocs;
using Rapporteur.App.ImportDocument;
using Rapporteur.App.ImportTables;
using Rapporteur.App.PublicView;
using Rapporteur.App.Record;
using Rapporteur.App.ReadDocuments;
using Rapporteur.App.Views;
using Rapporteur.Core.Confidentiality;
using Rapporteur.Extraction;
using Rapporteur.Storage;
using Rapporteur.Storage.Dialogue;
using Rapporteur.Storage.Files;
using Rapporteur.Storage.Imports;
using Rapporteur.Storage.Opening;
using Rapporteur.Storage.Recording;
using Rapporteur.Storage.Tables;

namespace Rapporteur.App.Hosting;

/// <summary>Puts the house together for a door: the web or the command line.</summary>
public static class RapporteurServices
{
    /// <summary>Adds the acts, the record and what they need. Nothing is opened: call <see cref="RecordHost.Open"/> first.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">Where the record is; without mistakes.</param>
    /// <param name="database">Makes the database of the options; only the program names the providers.</param>
    /// <exception cref="ArgumentException">The options have mistakes; the message lists all of them.</exception>
    public static IServiceCollection AddRapporteur(this IServiceCollection services, RecordOptions options, Func<RecordOptions, IDatabaseProvider> database)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(database);
        if (options.Mistakes() is { Count: > 0 } mistakes)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, mistakes), nameof(options));
        }

        var provider = database(options);
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton(_ => DocumentExtractor.CreateDefault());
        services.AddSingleton(options);
        services.AddSingleton(options.Limits);
        services.AddSingleton(provider);
        services.AddDbContextFactory<RecordDb>(provider.Configure);
        services.AddSingleton<IFileStore>(_ => new DiskFileStore(Path.Combine(options.DataFolder, RecordHost.FilesFolder)));
        services.AddSingleton(_ => new KeyFolder(string.IsNullOrWhiteSpace(options.Keys) ? KeyFolder.DefaultPath : options.Keys)).AddSingleton<Attachments.Attachments>();
        services.AddSingleton<RecordOpener>().AddSingleton<RecordHost>();
        services.AddSingleton<TableRecorder>().AddSingleton<SavedMappings>().AddSingleton<TableImport>();
        services.AddSingleton<DocumentRecorder>().AddSingleton<DossierRecorder>().AddSingleton<ImportLog>();
        services.AddSingleton<FileReader>().AddSingleton<DossierImport>().AddSingleton<HuridocsImport>().AddSingleton<ExportHuridocs>().AddSingleton<ImportDocument.ImportDocument>();
        services.AddSingleton<ReadDocument>();
        services.AddSingleton<CorrectionRecorder>().AddSingleton<CorrectReading.CorrectReading>().AddSingleton<ExportGold.ExportGold>();
        services.AddSingleton<DecisionRecorder>().AddSingleton<JudgeAnswer.JudgeAnswer>();
        services.AddSingleton<CaptureRecorder>().AddSingleton<CaptureMeeting.CaptureMeeting>().AddSingleton<ICaptureReader, CaptureReader>();
        services.AddSingleton(PublicFields.Default).AddSingleton<PublicViews>();
        services.AddSingleton<VisibilityRecorder>().AddSingleton<HideItem.HideItem>().AddSingleton<HideItem.VisibilityReader>();
        services.AddSingleton<IRecordReader, RecordReader>();
        return services;
    }
}
