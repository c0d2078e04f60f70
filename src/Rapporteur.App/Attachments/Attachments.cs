using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.ImportDocument;
using Rapporteur.Core.Results;
using Rapporteur.Extraction.Stripping;
using Rapporteur.Storage;
using Rapporteur.Storage.Attachments;
using Rapporteur.Storage.Files;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Attachments;

/// <summary>Files of cases: freed of metadata, encrypted with the case's key, and kept by the hash of the cipher text.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="files">Keeps cipher texts.</param>
/// <param name="keys">The keys.</param>
/// <param name="limits">The largest file.</param>
/// <param name="clock">The time.</param>
public sealed class Attachments(IDbContextFactory<RecordDb> contexts, IFileStore files, KeyFolder keys, ImportLimits limits, IClock clock)
{
    /// <summary>Attaches a file, or says why not. The original is left where it is.</summary>
    public async Task<Outcome<Attached, AttachmentFailure>> Attach(AttachRequest request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        if (await CaseOrNull(db, request.Case, cancel) is not { } of)
        {
            return (AttachmentFailure.NoCase, request.Case);
        }

        if (!File.Exists(request.Path) || new FileInfo(request.Path).Length > limits.MaxFileBytes)
        {
            return (AttachmentFailure.NotThere, request.Path);
        }

        var bytes = await File.ReadAllBytesAsync(request.Path, cancel);
        var kind = MetadataStripper.KindOf(bytes);
        var stripped = MetadataStripper.Strip(bytes);
        if (!stripped.Ok && (stripped.Failure == StripFailure.Broken || !request.Unstripped))
        {
            return (stripped.Failure == StripFailure.Broken ? AttachmentFailure.Broken : AttachmentFailure.NotStrippable, kind.ToString().ToLowerInvariant());
        }

        try
        {
            var row = await Keep(of, kind, stripped.Ok ? stripped.Value : bytes, stripped.Ok, request, cancel);
            db.Attachments.Add(row);
            await db.SaveChangesAsync(cancel);
            return new Attached(row.Id, row.Kind, row.Stripped, stripped.Ok ? [] : [AttachmentFindings.Kept(kind)]);
        }
        catch (Exception unusable) when (IsOfKeys(unusable))
        {
            return (AttachmentFailure.KeysUnusable, unusable.Message);
        }
    }

    /// <summary>All attachments, or those of one case, oldest first.</summary>
    public async Task<IReadOnlyList<AttachmentLine>> List(string? of, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var one = of is null ? null : await CaseOrNull(db, of, cancel);
        var rows = await db.Attachments.AsNoTracking().OrderBy(a => a.AddedAt).ThenBy(a => a.Id).ToListAsync(cancel);
        var cases = await db.Cases.AsNoTracking().ToDictionaryAsync(c => c.Id, c => $"{c.DossierId}/{c.Item}", cancel);
        return [.. rows.Where(r => of is null || r.CaseId == one).Select(r => new AttachmentLine(
            r.Id, cases.GetValueOrDefault(r.CaseId, r.CaseId.Value), NameOrNull(r), r.Kind, r.Size, r.Stripped, r.AddedAt, r.By, r.ForgottenAt is not null))];
    }

    /// <summary>Decrypts an attachment, or says why it cannot be read.</summary>
    public async Task<Outcome<OpenedAttachment, AttachmentFailure>> Open(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        if (await db.Attachments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } row)
        {
            return (AttachmentFailure.NotThere, id.ToString());
        }

        try
        {
            if (row.Name is null || keys.FindOrNull(row.CaseId) is not { } key)
            {
                return (AttachmentFailure.KeyGone, "");
            }

            await using var stored = files.OpenOrNull(row.Sha256);
            using var cipher = new MemoryStream();
            await (stored ?? Stream.Null).CopyToAsync(cipher, cancel);
            return SealedBytes.OpenOrNull(key, cipher.ToArray(), Purpose(id, "content")) is { } content && NameOrNull(row) is { } name
                ? new OpenedAttachment(name, content)
                : (AttachmentFailure.Tampered, "");
        }
        catch (Exception unusable) when (IsOfKeys(unusable))
        {
            return (AttachmentFailure.KeysUnusable, unusable.Message);
        }
    }

    /// <summary>Destroys the key of a case, and with it all its attachments. Their rows stay, without names.</summary>
    /// <returns>How many attachments nobody can read any more.</returns>
    public async Task<Outcome<int, AttachmentFailure>> Forget(string of, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        if (await CaseOrNull(db, of, cancel) is not { } id)
        {
            return (AttachmentFailure.NoCase, of);
        }

        try
        {
            keys.Destroy(id);
        }
        catch (Exception unusable) when (IsOfKeys(unusable))
        {
            return (AttachmentFailure.KeysUnusable, unusable.Message);
        }

        var rows = await db.Attachments.Where(a => a.CaseId == id && a.ForgottenAt == null).ToListAsync(cancel);
        foreach (var row in rows)
        {
            (row.Name, row.By, row.ForgottenAt) = (null, null, clock.GetCurrentInstant());
        }

        await db.SaveChangesAsync(cancel);
        return rows.Count;
    }

    private async Task<AttachmentRow> Keep(RecordId of, FileKind kind, byte[] content, bool stripped, AttachRequest request, CancellationToken cancel)
    {
        var at = clock.GetCurrentInstant();
        var id = Guid.CreateVersion7(at.ToDateTimeOffset());
        var key = keys.Get(of);
        var cipher = SealedBytes.Seal(key, content, Purpose(id, "content"));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(cipher));
        await files.Keep(sha256, cipher, cancel);
        var code = kind.ToString().ToLowerInvariant();
        var name = string.IsNullOrWhiteSpace(request.Name) ? $"attachment.{(kind == FileKind.Other ? "bin" : code)}" : Path.GetFileName(request.Name.Trim());
        return new AttachmentRow
        {
            Id = id, CaseId = of, Sha256 = sha256, Size = cipher.Length, Kind = code, Stripped = stripped, AddedAt = at, By = request.Author,
            Name = Convert.ToBase64String(SealedBytes.Seal(key, Encoding.UTF8.GetBytes(name[..Math.Min(name.Length, 200)]), Purpose(id, "name"))),
        };
    }

    private string? NameOrNull(AttachmentRow row)
    {
        try
        {
            return row.Name is { } sealedName && keys.FindOrNull(row.CaseId) is { } key && SealedBytes.OpenOrNull(key, Convert.FromBase64String(sealedName), Purpose(row.Id, "name")) is { } name ? Encoding.UTF8.GetString(name) : null;
        }
        catch (Exception unusable) when (IsOfKeys(unusable))
        {
            return null;
        }
    }

    private static async Task<RecordId?> CaseOrNull(RecordDb db, string given, CancellationToken cancel)
    {
        var found = await db.Cases.AsNoTracking().Where(c => c.Item == given || c.DossierId + "/" + c.Item == given).Select(c => c.Id).ToListAsync(cancel);
        return found is [var one] ? one : null;
    }

    private static byte[] Purpose(Guid id, string what) => Encoding.UTF8.GetBytes($"{what} {id:N}");

    private static bool IsOfKeys(Exception error) => error is IOException or UnauthorizedAccessException or CryptographicException or FormatException;
}
