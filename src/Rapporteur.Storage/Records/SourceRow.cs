using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A source.</summary>
public sealed class SourceRow : DossierItemRow
{
    /// <summary>Kind of source.</summary>
    public required string Kind { get; set; }

    /// <summary>Title.</summary>
    public required string Title { get; set; }

    /// <summary>UN symbol.</summary>
    public string? Symbol { get; set; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; set; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; set; }

    /// <summary>Its date, EDTF.</summary>
    public string? Date { get; set; }

    /// <summary>Public address.</summary>
    public string? Url { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }

    /// <summary>Item of the source of which it is another version.</summary>
    public string? VersionOf { get; set; }
}

internal sealed class SourceRowConfiguration : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> row)
    {
        row.ToTable("sources");
        row.HasKey(r => r.Id);
        row.Property(r => r.Kind).HasMaxLength(40);
        row.Property(r => r.Title).HasMaxLength(1000);
        row.Property(r => r.Symbol).HasMaxLength(120);
        row.Property(r => r.Publisher).HasMaxLength(400);
        row.Property(r => r.Author).HasMaxLength(400);
        row.Property(r => r.Date).HasMaxLength(40);
        row.Property(r => r.Url).HasMaxLength(1000);
        row.Property(r => r.VersionOf).HasMaxLength(400);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Symbol);
    }
}
