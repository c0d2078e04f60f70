using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Rapporteur.App.ImportDocument;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Reading;
using Rapporteur.Storage.Files;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.Huridocs;

/// <summary>The way of a set of HURIDOCS files into the record: read → check as any dossier → keep the originals → record as a dossier. A set with a mistake is not recorded at all.</summary>
/// <param name="files">Keeps originals.</param>
/// <param name="recorder">Records dossiers.</param>
/// <param name="clock">The time of recording.</param>
public sealed class HuridocsImport(IFileStore files, DossierRecorder recorder, IClock clock)
{
    internal async Task<ImportedFile> Import(ImportSource source, bool dryRun, CancellationToken cancel)
    {
        IReadOnlyDictionary<string, byte[]> bytes;
        try
        {
            bytes = await HuridocsSet.Bytes(source.Path, cancel);
        }
        catch (Exception damaged) when (damaged is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return new ImportedFile(source.Path, ImportOutcome.Failed, [ImportFindings.CannotOpen(source.Path, damaged.Message)]) { Sha256 = source.Sha256 };
        }

        var (dossier, findings) = HuridocsReader.Read(HuridocsSet.Read(bytes), NameOf(source.Path));
        IReadOnlyList<Finding> all = [.. findings, .. DossierCheck.Of(WithReviews(dossier), "")];
        if (all.Any(f => f.Severity == FindingSeverity.Error))
        {
            return new ImportedFile(source.Path, ImportOutcome.Failed, all) { Sha256 = source.Sha256, Name = dossier.Id };
        }

        if (!dryRun)
        {
            foreach (var file in bytes.Values)
            {
                await files.Keep(Convert.ToHexStringLower(SHA256.HashData(file)), file, cancel);
            }
        }

        var recorded = await recorder.Record(dossier, source.Sha256!, clock.GetCurrentInstant(), dryRun, cancel);
        return new ImportedFile(source.Path, recorded.Ok ? FileRead.OutcomeOf(recorded.Value.As) : ImportOutcome.Failed, recorded.Ok ? all : [.. all, ImportFindings.NotStorable(recorded.Detail)]) { Sha256 = source.Sha256, Name = dossier.Id };
    }

    /// <summary>SHA-256 over the names and the files of a set.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged, or larger than is read.</exception>
    internal static async Task<string> Hash(string path, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, file) in await HuridocsSet.Bytes(path, cancel))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(SHA256.HashData(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Name of the dossier: that of the folder or archive, in small letters, digits and hyphens.</summary>
    private static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToLowerInvariant();
        var plain = string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-');
        plain = plain.StartsWith("huridocs-", StringComparison.Ordinal) ? plain["huridocs-".Length..] : plain;
        return plain.Length == 0 ? "set" : plain[..Math.Min(plain.Length, 80)];
    }

    /// <summary>The reviews that the cases name may be those of another dossier: for the check they count as there.</summary>
    private static Dossier WithReviews(Dossier dossier) => dossier with
    {
        Reviews = [.. dossier.Cases.Select(c => c.Review?.Split('/')).OfType<string[]>().Where(r => r.Length == 3).DistinctBy(r => string.Join('/', r)).Select(r => new DossierReview { State = r[0], Body = r[1], Cycle = r[2], Title = "" })],
    };
}
