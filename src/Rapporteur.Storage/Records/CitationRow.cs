using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A citation of a source by an item of a dossier.</summary>
public sealed class CitationRow
{
    /// <summary>The item, alias or role that cites.</summary>
    public required RecordId OwnerId { get; set; }

    /// <summary>Place among its citations, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>The dossier.</summary>
    public required string DossierId { get; set; }

    /// <summary>The source.</summary>
    public required RecordId SourceId { get; set; }

    /// <summary>Where in it; null for the whole.</summary>
    public string? Place { get; set; }
}

internal sealed class CitationRowConfiguration : IEntityTypeConfiguration<CitationRow>
{
    public void Configure(EntityTypeBuilder<CitationRow> row)
    {
        row.ToTable("citations");
        row.HasKey(r => new { r.OwnerId, r.Ordinal });
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Place).HasMaxLength(200);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => r.SourceId);
    }
}
