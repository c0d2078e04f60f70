using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A dated event.</summary>
public sealed class EventRow : DossierItemRow
{
    /// <summary>Review it belongs to, <c>PAK/CAT/1</c>.</summary>
    public string? Review { get; set; }

    /// <summary>Kind of event.</summary>
    public required string Kind { get; set; }

    /// <summary>When, EDTF.</summary>
    public required string Date { get; set; }

    /// <summary>What happened.</summary>
    public required string Title { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class EventRowConfiguration : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> row)
    {
        row.ToTable("events");
        row.HasKey(r => r.Id);
        row.Property(r => r.Review).HasMaxLength(60);
        row.Property(r => r.Kind).HasMaxLength(40);
        row.Property(r => r.Date).HasMaxLength(40);
        row.Property(r => r.Title).HasMaxLength(1000);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Review);
    }
}
