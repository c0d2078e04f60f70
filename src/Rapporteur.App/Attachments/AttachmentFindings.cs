using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Stripping;

namespace Rapporteur.App.Attachments;

/// <summary>The findings of attachments; their codes are listed in <c>docs/reference/findings.md</c>.</summary>
public static class AttachmentFindings
{
    /// <summary>The finding of a failure; null for one that is a mistake of the command.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="detail">What it is about.</param>
    public static Finding? OfOrNull(AttachmentFailure failure, string detail) => failure switch
    {
        AttachmentFailure.NotStrippable => new("REC0101", FindingSeverity.Error, $"What a {detail} file says about its maker cannot be taken out, so it was not attached. Make a picture of its pages, or keep it as it is with --unstripped."),
        AttachmentFailure.Broken => new("REC0102", FindingSeverity.Error, "The file is damaged, so that it cannot be told what belongs to it; it was not attached."),
        AttachmentFailure.Tampered => new("REC0104", FindingSeverity.Error, "The stored file was changed or is missing, and is not shown. Restore it from a backup."),
        AttachmentFailure.KeyGone => new("REC0105", FindingSeverity.Error, "The key of the case is not there, so nobody can read the attachment. Was it destroyed on purpose, or is RAPPORTEUR_KEYS another place?"),
        _ => null,
    };

    internal static Finding Kept(FileKind kind) =>
        new("REC0103", FindingSeverity.Warning, $"The file was kept with what it may say about its maker ({kind.ToString().ToLowerInvariant()}): do not hand it on.");
}
