using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Rapporteur.Storage.Documents;

/// <summary>A deadline that a document prints.</summary>
public sealed class PrintedDeadlineRow
{
    /// <summary>The version it was read in.</summary>
    public required VersionId VersionId { get; set; }

    /// <summary>Place among its kind in the document, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary><c>follow-up</c> or <c>next-report</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The date, where one is printed.</summary>
    public LocalDate? Due { get; set; }

    /// <summary><c>day</c>, <c>month</c> or <c>year</c>.</summary>
    public string? Precision { get; set; }

    /// <summary>The period in words.</summary>
    public string? Period { get; set; }

    /// <summary>Paths on which information is asked.</summary>
    public string[] Paragraphs { get; set; } = [];

    /// <summary>Where it is set.</summary>
    public string? Paragraph { get; set; }
}

internal sealed class PrintedDeadlineRowConfiguration : IEntityTypeConfiguration<PrintedDeadlineRow>
{
    public void Configure(EntityTypeBuilder<PrintedDeadlineRow> row)
    {
        row.ToTable("printed_deadlines");
        row.HasKey(r => new { r.VersionId, r.Ordinal });
        row.Property(r => r.Kind).HasMaxLength(40);
        row.Property(r => r.Precision).HasMaxLength(16);
        row.Property(r => r.Period).HasMaxLength(200);
        row.Property(r => r.Paragraph).HasMaxLength(40);
        row.HasOne<VersionRow>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => r.Due);
    }
}
