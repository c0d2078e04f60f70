using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Imports;

/// <summary>A file of a run that changed the record or has findings.</summary>
public sealed class ImportFileRow
{
    /// <summary>The run.</summary>
    public Guid RunId { get; set; }

    /// <summary>Place in the run, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Where it was.</summary>
    public required string Path { get; set; }

    /// <summary>SHA-256 of its bytes, where they could be read.</summary>
    public string? Sha256 { get; set; }

    /// <summary><c>added</c>, <c>updated</c>, <c>unchanged</c>, <c>failed</c>.</summary>
    public required string Outcome { get; set; }
}

internal sealed class ImportFileRowConfiguration : IEntityTypeConfiguration<ImportFileRow>
{
    public void Configure(EntityTypeBuilder<ImportFileRow> row)
    {
        row.ToTable("import_files");
        row.HasKey(r => new { r.RunId, r.Ordinal });
        row.Property(r => r.Sha256).HasMaxLength(64);
        row.Property(r => r.Outcome).HasMaxLength(16);
        row.HasOne<ImportRunRow>().WithMany().HasForeignKey(r => r.RunId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => r.Sha256);
    }
}
