using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A case put to the State.</summary>
public sealed class CaseRow : DossierItemRow
{
    /// <summary>Review it belongs to, <c>PAK/CAT/1</c>.</summary>
    public string? Review { get; set; }

    /// <summary>Title.</summary>
    public required string Title { get; set; }

    /// <summary>Alleged acts.</summary>
    public string[] Acts { get; set; } = [];

    /// <summary>When, EDTF.</summary>
    public string? Date { get; set; }

    /// <summary>Place.</summary>
    public string? Place { get; set; }

    /// <summary>Number of victims, in words.</summary>
    public required string Victims { get; set; }

    /// <summary>Least number of victims; null when unknown.</summary>
    public long? VictimsMin { get; set; }

    /// <summary>Greatest; null when open.</summary>
    public long? VictimsMax { get; set; }

    /// <summary>Alleged class of perpetrator.</summary>
    public required string ActorClass { get; set; }

    /// <summary>Items of who alleges it.</summary>
    public string[] AllegedBy { get; set; } = [];

    /// <summary>Items of who found or acknowledged it.</summary>
    public string[] FoundBy { get; set; } = [];

    /// <summary>Where it stands.</summary>
    public string? Status { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class CaseRowConfiguration : IEntityTypeConfiguration<CaseRow>
{
    public void Configure(EntityTypeBuilder<CaseRow> row)
    {
        row.ToTable("cases");
        row.HasKey(r => r.Id);
        row.Property(r => r.Review).HasMaxLength(60);
        row.Property(r => r.Title).HasMaxLength(1000);
        row.Property(r => r.Date).HasMaxLength(40);
        row.Property(r => r.Place).HasMaxLength(400);
        row.Property(r => r.Victims).HasMaxLength(200);
        row.Property(r => r.ActorClass).HasMaxLength(80);
        row.Property(r => r.Status).HasMaxLength(1000);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Review);
    }
}
