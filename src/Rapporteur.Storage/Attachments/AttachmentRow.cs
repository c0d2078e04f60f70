using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage.Attachments;

/// <summary>A file that belongs to a case. The row holds no name and no word of it: the name is encrypted like the content.
/// It has no foreign key, so that no import of a dossier removes what people attached.</summary>
public sealed class AttachmentRow
{
    /// <summary>Version 7, from the clock.</summary>
    public Guid Id { get; set; }

    /// <summary>The case.</summary>
    public required RecordId CaseId { get; set; }

    /// <summary>SHA-256 of the cipher text, lower-case hex; under it the file store keeps it.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Bytes of the cipher text.</summary>
    public long Size { get; set; }

    /// <summary>Kind of file, told by its bytes: <c>jpeg</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>True where metadata were taken out before it was encrypted.</summary>
    public bool Stripped { get; set; }

    /// <summary>The encrypted name, in base 64; null once the case's key is destroyed.</summary>
    public string? Name { get; set; }

    /// <summary>When it was added.</summary>
    public Instant AddedAt { get; set; }

    /// <summary>Who added it; null once the case's key is destroyed.</summary>
    public string? By { get; set; }

    /// <summary>When the case's key was destroyed, so that nobody can read it any more; null while it can be read.</summary>
    public Instant? ForgottenAt { get; set; }
}

internal sealed class AttachmentRowConfiguration : IEntityTypeConfiguration<AttachmentRow>
{
    public void Configure(EntityTypeBuilder<AttachmentRow> row)
    {
        row.ToTable("attachments");
        row.HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.Sha256).HasMaxLength(64);
        row.Property(r => r.Kind).HasMaxLength(20);
        row.Property(r => r.Name).HasMaxLength(2000);
        row.Property(r => r.By).HasMaxLength(400);
        row.HasIndex(r => r.CaseId);
    }
}
