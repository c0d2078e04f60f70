using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rapporteur.Core.Reading;

namespace Rapporteur.Storage.Imports;

/// <summary>A finding of a run about a file of which nothing, or nothing new, was recorded.</summary>
public sealed class ImportFindingRow
{
    /// <summary>The run.</summary>
    public Guid RunId { get; set; }

    /// <summary>The file.</summary>
    public int FileOrdinal { get; set; }

    /// <summary>Place among its findings, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Stable code.</summary>
    public required string Code { get; set; }

    /// <summary>How bad it is.</summary>
    public FindingSeverity Severity { get; set; }

    /// <summary>What is wrong and what to do.</summary>
    public required string Message { get; set; }

    /// <summary>Page from 1.</summary>
    public int? Page { get; set; }

    /// <summary>Paragraph path.</summary>
    public string? Paragraph { get; set; }

    /// <summary>Row or line from 1.</summary>
    public int? Row { get; set; }
}

internal sealed class ImportFindingRowConfiguration : IEntityTypeConfiguration<ImportFindingRow>
{
    public void Configure(EntityTypeBuilder<ImportFindingRow> row)
    {
        row.ToTable("import_findings");
        row.HasKey(r => new { r.RunId, r.FileOrdinal, r.Ordinal });
        row.Property(r => r.Code).HasMaxLength(16);
        row.Property(r => r.Paragraph).HasMaxLength(120);
        row.HasOne<ImportFileRow>().WithMany().HasForeignKey(r => new { r.RunId, r.FileOrdinal }).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => r.Code);
    }
}
