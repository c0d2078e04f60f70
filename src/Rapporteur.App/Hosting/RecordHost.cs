using NodaTime;
using Rapporteur.Core.Results;
using Rapporteur.Storage.Files;
using Rapporteur.Storage.Opening;

namespace Rapporteur.App.Hosting;

/// <summary>Opens the record for a door.</summary>
/// <param name="options">Where it is.</param>
/// <param name="opener">Opens the database.</param>
/// <param name="clock">Tells old leavings from work in progress.</param>
public sealed class RecordHost(RecordOptions options, RecordOpener opener, IClock clock)
{
    /// <summary>No file takes this long to be written.</summary>
    private static readonly Duration Abandoned = Duration.FromDays(1);

    internal const string FilesFolder = "files";

    /// <summary>Makes the data folder and brings the database to the program's shape, keeping a copy first where it holds data. A failure means exit code 4.</summary>
    public async Task<Outcome<OpenedRecord, OpenFailure>> Open(CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(options.DataFolder);
            TryWriting();
            new DiskFileStore(Path.Combine(options.DataFolder, FilesFolder)).RemoveUnfinished(clock.GetCurrentInstant() - Abandoned);
        }
        catch (UnauthorizedAccessException error)
        {
            return NotWritable(error);
        }
        catch (IOException error)
        {
            return NotWritable(error);
        }

        return await opener.Open(cancel);
    }

    private void TryWriting()
    {
        using var trial = new FileStream(Path.Combine(options.DataFolder, $".trial-{Path.GetRandomFileName()}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    private Outcome<OpenedRecord, OpenFailure> NotWritable(SystemException error) =>
        (OpenFailure.FolderNotWritable, $"The data folder {options.DataFolder} cannot be written: {error.Message} Name another with --data.");
}
