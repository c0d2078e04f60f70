using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A grade given to follow-up.</summary>
public sealed class AssessmentRow : DossierItemRow
{
    /// <summary>Review, <c>PAK/CAT/1</c>.</summary>
    public required string Review { get; set; }

    /// <summary>Paragraph of the concluding observations.</summary>
    public required string Paragraph { get; set; }

    /// <summary>Grades, in order.</summary>
    public string[] Grades { get; set; } = [];

    /// <summary>Grade scheme.</summary>
    public required string Scheme { get; set; }

    /// <summary>When, EDTF.</summary>
    public required string Date { get; set; }
}

internal sealed class AssessmentRowConfiguration : IEntityTypeConfiguration<AssessmentRow>
{
    public void Configure(EntityTypeBuilder<AssessmentRow> row)
    {
        row.ToTable("assessments");
        row.HasKey(r => r.Id);
        row.Property(r => r.Review).HasMaxLength(60);
        row.Property(r => r.Paragraph).HasMaxLength(120);
        row.Property(r => r.Scheme).HasMaxLength(120);
        row.Property(r => r.Date).HasMaxLength(40);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Review);
    }
}
