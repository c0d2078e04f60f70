using System.Text;
using Microsoft.EntityFrameworkCore;
using Rapporteur.Storage;

namespace Rapporteur.App.Huridocs;

/// <summary>Writes cases of the record in the HURIDOCS Events Standard Formats: everything that the local user sees, nothing of it made for the public.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
public sealed class ExportHuridocs(IDbContextFactory<RecordDb> contexts)
{
    /// <summary>Writes the files, one a format; where cases of several dossiers are written, a folder for each.</summary>
    /// <param name="folder">Where to; made where it is not there.</param>
    /// <param name="state">Only cases of reviews of this State; null for all cases.</param>
    /// <param name="review">Only cases of this review, <c>PAK/CAT/1</c>; null for all.</param>
    /// <param name="cancel">Ends the writing early.</param>
    /// <returns>Numbers of cases and acts.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<(int Cases, int Acts)> Run(string folder, string? state, string? review, CancellationToken cancel)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var dossiers = await RecordedCases.Load(db, r => (review is null || r == review) && (state is null || (r is not null && r.StartsWith($"{state}/", StringComparison.Ordinal))), cancel);
        foreach (var dossier in dossiers)
        {
            var into = dossiers.Count == 1 ? folder : Path.Combine(folder, dossier.Id);
            Directory.CreateDirectory(into);
            var set = HuridocsWriter.Write(dossier);
            foreach (var file in HuridocsFields.Of.Keys)
            {
                await File.WriteAllTextAsync(Path.Combine(into, file), set.Text(file), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancel);
            }
        }

        return (dossiers.Sum(d => d.Cases.Count), dossiers.Sum(d => d.Cases.Sum(c => c.Events.Count)));
    }
}
