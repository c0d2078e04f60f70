using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A tie between two things of a dossier.</summary>
public sealed class LinkRow : DossierItemRow
{
    /// <summary>Item.</summary>
    public required string From { get; set; }

    /// <summary>Kind of tie.</summary>
    public required string Kind { get; set; }

    /// <summary>Item.</summary>
    public required string To { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class LinkRowConfiguration : IEntityTypeConfiguration<LinkRow>
{
    public void Configure(EntityTypeBuilder<LinkRow> row)
    {
        row.ToTable("links");
        row.HasKey(r => r.Id);
        row.Property(r => r.From).HasMaxLength(400);
        row.Property(r => r.Kind).HasMaxLength(40);
        row.Property(r => r.To).HasMaxLength(400);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.From);
        row.HasIndex(r => r.To);
    }
}
