using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A person or group in a case, other than an alleged perpetrator.</summary>
public sealed class CasePersonRow : DossierItemRow
{
    /// <summary>Item of the case.</summary>
    public required string Case { get; set; }

    /// <summary>Victim, complainant, witness, relative, source.</summary>
    public string[] Roles { get; set; } = [];

    /// <summary>Name, where the source gives one.</summary>
    public string? Name { get; set; }

    /// <summary>What a group is.</summary>
    public string? Group { get; set; }

    /// <summary>How many, in words.</summary>
    public string? Count { get; set; }

    /// <summary>Least number; null when unknown.</summary>
    public long? Min { get; set; }

    /// <summary>Greatest; null when open.</summary>
    public long? Max { get; set; }

    /// <summary>True for a minor.</summary>
    public bool? Minor { get; set; }

    /// <summary>What became of them.</summary>
    public string? Fate { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class CasePersonRowConfiguration : IEntityTypeConfiguration<CasePersonRow>
{
    public void Configure(EntityTypeBuilder<CasePersonRow> row)
    {
        row.ToTable("case_people");
        row.HasKey(r => r.Id);
        row.Property(r => r.Case).HasMaxLength(400);
        row.Property(r => r.Name).HasMaxLength(400);
        row.Property(r => r.Group).HasMaxLength(400);
        row.Property(r => r.Count).HasMaxLength(200);
        row.Property(r => r.Fate).HasMaxLength(80);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Case);
    }
}
