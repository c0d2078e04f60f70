using Rapporteur.Core.Results;
using Rapporteur.Storage.Files;
using Rapporteur.Storage.Opening;

namespace Rapporteur.App.Hosting;

/// <summary>Opens the record for a door.</summary>
/// <param name="options">Where it is.</param>
/// <param name="opener">Opens the database.</param>
public sealed class RecordHost(RecordOptions options, RecordOpener opener)
{
    internal const string FilesFolder = "files";

    /// <summary>Makes the data folder and brings the database to the program's shape, keeping a copy first where it holds data. A failure means exit code 4.</summary>
    public async Task<Outcome<OpenedRecord, OpenFailure>> Open(CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(options.DataFolder);
            TryWriting();
            _ = new DiskFileStore(Path.Combine(options.DataFolder, FilesFolder));
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
