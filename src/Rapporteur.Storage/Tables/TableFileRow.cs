using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Rapporteur.Storage.Tables;

/// <summary>A table whose rows are recorded, or are being recorded.</summary>
public sealed class TableFileRow
{
    /// <summary>SHA-256 of its bytes; the original is in the file store.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Name of the file when it was first imported.</summary>
    public required string File { get; set; }

    /// <summary><c>Csv</c>, <c>Xlsx</c>, <c>Json</c>.</summary>
    public required string Format { get; set; }

    /// <summary>Name of the mapping by which it was read.</summary>
    public required string Mapping { get; set; }

    /// <summary>The mapping as it was.</summary>
    public required string MappingText { get; set; }

    /// <summary>Who chose its themes and positions; empty for a table of the user's own.</summary>
    public required string AssignedBy { get; set; }

    /// <summary>What its ids belong to: tables of one collection name one thing by one id.</summary>
    public required string Collection { get; set; }

    /// <summary>Encoding by which it was read; null where the format says so itself.</summary>
    public string? Encoding { get; set; }

    /// <summary>Fingerprint of the rules that read it.</summary>
    public required string Rules { get; set; }

    /// <summary>False while rows are being recorded: what an interrupted import leaves is completed by the next.</summary>
    public bool Complete { get; set; }

    /// <summary>Rows read.</summary>
    public int RowsRead { get; set; }

    /// <summary>Rows that the record holds.</summary>
    public int RowsHeld { get; set; }

    /// <summary>Rows that are the same as earlier ones of the table.</summary>
    public int RowsRepeated { get; set; }

    /// <summary>Rows that were not recorded; the log of imports says why.</summary>
    public int RowsRefused { get; set; }

    /// <summary>When it was first recorded.</summary>
    public Instant RecordedAt { get; set; }
}

internal sealed class TableFileRowConfiguration : IEntityTypeConfiguration<TableFileRow>
{
    public void Configure(EntityTypeBuilder<TableFileRow> row)
    {
        row.ToTable("table_files");
        row.HasKey(r => r.Sha256);
        row.Property(r => r.Sha256).HasMaxLength(64);
        row.Property(r => r.Format).HasMaxLength(16);
        row.Property(r => r.Mapping).HasMaxLength(120);
        row.Property(r => r.AssignedBy).HasMaxLength(120);
        row.Property(r => r.Collection).HasMaxLength(400);
        row.Property(r => r.Encoding).HasMaxLength(40);
        row.Property(r => r.Rules).HasMaxLength(32);
    }
}
