using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Rapporteur.Storage.Records;

/// <summary>A dossier that was recorded.</summary>
public sealed class DossierRow
{
    /// <summary>Its stable name.</summary>
    public required string Id { get; set; }

    /// <summary>Title.</summary>
    public required string Title { get; set; }

    /// <summary>Language of its texts.</summary>
    public required string Language { get; set; }

    /// <summary>SHA-256 of the file last recorded.</summary>
    public required string Sha256 { get; set; }

    /// <summary>When it was last changed in the record.</summary>
    public Instant RecordedAt { get; set; }
}

internal sealed class DossierRowConfiguration : IEntityTypeConfiguration<DossierRow>
{
    public void Configure(EntityTypeBuilder<DossierRow> row)
    {
        row.ToTable("dossiers");
        row.HasKey(r => r.Id);
        row.Property(r => r.Id).HasMaxLength(120);
        row.Property(r => r.Title).HasMaxLength(400);
        row.Property(r => r.Language).HasMaxLength(16);
        row.Property(r => r.Sha256).HasMaxLength(64);
    }
}
