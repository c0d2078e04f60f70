using System.Security.Cryptography;
using System.Text;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Attachments;

/// <summary>The keys of attachments: one master key, and one random key a case, sealed with it. They lie outside the database and outside the data folder, so that a copy of these says nothing;
/// without the folder of keys every attachment is lost. To destroy the key of a case is to destroy its attachments, in every backup of the data folder too.</summary>
public sealed class KeyFolder
{
    private const string MasterFile = "master.key";
    private const string CasesFolder = "cases";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerOnly | UnixFileMode.UserExecute;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private readonly string master;
    private readonly string cases;

    /// <summary>Keys in a folder, or with the master key in a file and the keys of cases beside it. Nothing is made until it is needed.</summary>
    /// <param name="path">The folder or the file (one that is there, or ends in <c>.key</c>).</param>
    public KeyFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var isFile = File.Exists(path) || path.EndsWith(".key", StringComparison.Ordinal);
        var folder = isFile ? Path.GetDirectoryName(Path.GetFullPath(path))! : Path.GetFullPath(path);
        master = isFile ? Path.GetFullPath(path) : Path.Combine(folder, MasterFile);
        cases = Path.Combine(folder, CasesFolder);
    }

    /// <summary>Where keys are kept when nothing else is said: under the user's application data.</summary>
    public static string DefaultPath => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "rapporteur", "keys");

    /// <summary>What is wrong with the keys, and what to do; null when all is well, or there are none yet.</summary>
    /// <param name="dataFolder">The data folder, in which they must not lie.</param>
    public string? MistakeOrNull(string dataFolder)
    {
        var data = Path.GetFullPath(dataFolder) + Path.DirectorySeparatorChar;
        if (master.StartsWith(data, StringComparison.Ordinal))
        {
            return "The keys of attachments (RAPPORTEUR_KEYS) lie in the data folder, where a copy of it would open everything: name a place outside.";
        }

        return File.Exists(master) && !OperatingSystem.IsWindows() && (File.GetUnixFileMode(master) & Others) != 0
            ? $"Others may read the key {master}: run chmod 600 on it, and think whether it was read already."
            : null;
    }

    /// <summary>The key of a case; null where there is none, or where the master key is not the one that sealed it.</summary>
    internal byte[]? FindOrNull(RecordId of)
    {
        var file = PlaceOf(of);
        return File.Exists(file) && File.Exists(master) ? SealedBytes.OpenOrNull(Read(master), Convert.FromBase64String(File.ReadAllText(file).Trim()), PurposeOf(of)) : null;
    }

    /// <summary>The key of a case, made where there is none.</summary>
    /// <exception cref="CryptographicException">There is one, which this master key does not open.</exception>
    internal byte[] Get(RecordId of)
    {
        if (FindOrNull(of) is { } known)
        {
            return known;
        }

        if (File.Exists(PlaceOf(of)))
        {
            throw new CryptographicException("The master key is not the one with which the key of this case was sealed.");
        }

        if (!File.Exists(master))
        {
            Write(master, RandomNumberGenerator.GetBytes(SealedBytes.KeyBytes));
        }

        var made = RandomNumberGenerator.GetBytes(SealedBytes.KeyBytes);
        Write(PlaceOf(of), SealedBytes.Seal(Read(master), made, PurposeOf(of)));
        return made;
    }

    /// <summary>Destroys the key of a case.</summary>
    internal void Destroy(RecordId of) => File.Delete(PlaceOf(of));

    private static byte[] PurposeOf(RecordId of) => Encoding.UTF8.GetBytes($"case key {of.Value}");

    private static byte[] Read(string file)
    {
        var key = Convert.FromBase64String(File.ReadAllText(file).Trim());
        return key.Length == SealedBytes.KeyBytes ? key : throw new FormatException($"{file} is no key of {SealedBytes.KeyBytes} bytes.");
    }

    private static void Write(string file, byte[] content)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerFolder);
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using var stream = new FileStream(file, options);
        stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(content) + "\n"));
        stream.Flush(flushToDisk: true);
    }

    private string PlaceOf(RecordId of) => Path.Combine(cases, $"{of.Value}.key");
}
