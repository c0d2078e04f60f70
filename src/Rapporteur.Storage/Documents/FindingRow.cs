using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rapporteur.Core.Reading;

namespace Rapporteur.Storage.Documents;

/// <summary>A finding about a recorded document.</summary>
public sealed class FindingRow
{
    /// <summary>The version it was read in.</summary>
    public required VersionId VersionId { get; set; }

    /// <summary>Place among its kind in the document, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Stable code.</summary>
    public required string Code { get; set; }

    /// <summary>How bad it is.</summary>
    public FindingSeverity Severity { get; set; }

    /// <summary>What is wrong and what to do.</summary>
    public required string Message { get; set; }

    /// <summary>Page from 1; null for formats without pages.</summary>
    public int? Page { get; set; }

    /// <summary>Paragraph path, where known.</summary>
    public string? Paragraph { get; set; }

    /// <summary>Row of a table from 1, where known.</summary>
    public int? Row { get; set; }
}

internal sealed class FindingRowConfiguration : IEntityTypeConfiguration<FindingRow>
{
    public void Configure(EntityTypeBuilder<FindingRow> row)
    {
        row.ToTable("findings");
        row.HasKey(r => new { r.VersionId, r.Ordinal });
        row.Property(r => r.Code).HasMaxLength(16);
        row.Property(r => r.Paragraph).HasMaxLength(120);
        row.HasOne<VersionRow>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => r.Code);
    }
}
