using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A number that somebody gave.</summary>
public sealed class FigureRow : DossierItemRow
{
    /// <summary>Review it belongs to, <c>PAK/CAT/1</c>.</summary>
    public string? Review { get; set; }

    /// <summary>What is counted.</summary>
    public required string Predicate { get; set; }

    /// <summary>In the source's words.</summary>
    public required string Count { get; set; }

    /// <summary>Least value; null when unknown.</summary>
    public long? Min { get; set; }

    /// <summary>Greatest; null when open.</summary>
    public long? Max { get; set; }

    /// <summary>The source says about.</summary>
    public bool Approximate { get; set; }

    /// <summary>Item of who gives it.</summary>
    public required string By { get; set; }

    /// <summary>Date at which it holds, EDTF.</summary>
    public string? AsOf { get; set; }

    /// <summary>Class of actor counted.</summary>
    public string? ActorClass { get; set; }

    /// <summary>Stage counted.</summary>
    public string? Stage { get; set; }

    /// <summary>The time that it covers, EDTF.</summary>
    public string? Period { get; set; }

    /// <summary><c>reply</c> where it counts what was offered, not what happened.</summary>
    public string? About { get; set; }

    /// <summary>Name of the set of which parts are counted.</summary>
    public string? Set { get; set; }

    /// <summary>Territory.</summary>
    public string? Territory { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class FigureRowConfiguration : IEntityTypeConfiguration<FigureRow>
{
    public void Configure(EntityTypeBuilder<FigureRow> row)
    {
        row.ToTable("figures");
        row.HasKey(r => r.Id);
        row.Property(r => r.Review).HasMaxLength(60);
        row.Property(r => r.Predicate).HasMaxLength(1000);
        row.Property(r => r.Count).HasMaxLength(400);
        row.Property(r => r.By).HasMaxLength(400);
        row.Property(r => r.AsOf).HasMaxLength(40);
        row.Property(r => r.ActorClass).HasMaxLength(80);
        row.Property(r => r.Stage).HasMaxLength(80);
        row.Property(r => r.Period).HasMaxLength(80);
        row.Property(r => r.Set).HasMaxLength(200);
        row.Property(r => r.About).HasMaxLength(40);
        row.Property(r => r.Territory).HasMaxLength(200);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Review);
    }
}
