using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A due date that a source reports.</summary>
public sealed class DossierDeadlineRow : DossierItemRow
{
    /// <summary>Review, <c>PAK/CAT/1</c>.</summary>
    public required string Review { get; set; }

    /// <summary>Kind of deadline.</summary>
    public required string Kind { get; set; }

    /// <summary>As printed, EDTF.</summary>
    public required string Due { get; set; }

    /// <summary>Paragraphs on which information is asked.</summary>
    public string[] Paragraphs { get; set; } = [];

    /// <summary>Receipt, EDTF.</summary>
    public string? Received { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class DossierDeadlineRowConfiguration : IEntityTypeConfiguration<DossierDeadlineRow>
{
    public void Configure(EntityTypeBuilder<DossierDeadlineRow> row)
    {
        row.ToTable("dossier_deadlines");
        row.HasKey(r => r.Id);
        row.Property(r => r.Review).HasMaxLength(60);
        row.Property(r => r.Kind).HasMaxLength(40);
        row.Property(r => r.Due).HasMaxLength(40);
        row.Property(r => r.Received).HasMaxLength(40);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Review);
    }
}
