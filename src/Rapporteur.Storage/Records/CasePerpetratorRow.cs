using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>An alleged perpetrator. Innocence is presumed.</summary>
public sealed class CasePerpetratorRow : DossierItemRow
{
    /// <summary>Item of the case.</summary>
    public required string Case { get; set; }

    /// <summary>Class of actor.</summary>
    public required string ActorClass { get; set; }

    /// <summary>Service in the words of the source.</summary>
    public string? Service { get; set; }

    /// <summary>Name; never public.</summary>
    public string? Name { get; set; }

    /// <summary>How many, in words.</summary>
    public string? Count { get; set; }

    /// <summary>Degree of involvement.</summary>
    public string? Degree { get; set; }

    /// <summary>Items of who alleges it.</summary>
    public string[] AllegedBy { get; set; } = [];

    /// <summary>Items of who found it.</summary>
    public string[] FoundBy { get; set; } = [];

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class CasePerpetratorRowConfiguration : IEntityTypeConfiguration<CasePerpetratorRow>
{
    public void Configure(EntityTypeBuilder<CasePerpetratorRow> row)
    {
        row.ToTable("case_perpetrators");
        row.HasKey(r => r.Id);
        row.Property(r => r.Case).HasMaxLength(400);
        row.Property(r => r.ActorClass).HasMaxLength(80);
        row.Property(r => r.Service).HasMaxLength(400);
        row.Property(r => r.Name).HasMaxLength(400);
        row.Property(r => r.Count).HasMaxLength(200);
        row.Property(r => r.Degree).HasMaxLength(80);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Case);
    }
}
