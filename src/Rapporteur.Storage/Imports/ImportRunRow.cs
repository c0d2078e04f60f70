using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Rapporteur.Storage.Imports;

/// <summary>One run of the import: what it did.</summary>
public sealed class ImportRunRow
{
    /// <summary>Version 7, from the clock.</summary>
    public Guid Id { get; set; }

    /// <summary>When it began.</summary>
    public Instant StartedAt { get; set; }

    /// <summary>When it ended.</summary>
    public Instant FinishedAt { get; set; }

    /// <summary>Files recorded for the first time.</summary>
    public int Added { get; set; }

    /// <summary>Files that changed the record.</summary>
    public int Updated { get; set; }

    /// <summary>Files that the record held already.</summary>
    public int Unchanged { get; set; }

    /// <summary>Files of which nothing was recorded.</summary>
    public int Failed { get; set; }
}

internal sealed class ImportRunRowConfiguration : IEntityTypeConfiguration<ImportRunRow>
{
    public void Configure(EntityTypeBuilder<ImportRunRow> row)
    {
        row.ToTable("import_runs");
        row.HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.HasIndex(r => r.StartedAt);
    }
}
