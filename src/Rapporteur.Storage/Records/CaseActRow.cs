using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>An act done to one victim or group, as alleged or found.</summary>
public sealed class CaseActRow : DossierItemRow
{
    /// <summary>Item of the case.</summary>
    public required string Case { get; set; }

    /// <summary>The kind in the source's word.</summary>
    public required string Kind { get; set; }

    /// <summary>Id of the victim in the case.</summary>
    public required string Victim { get; set; }

    /// <summary>Method.</summary>
    public string? Method { get; set; }

    /// <summary>When it began, EDTF.</summary>
    public string? From { get; set; }

    /// <summary>When it ended, EDTF.</summary>
    public string? To { get; set; }

    /// <summary>Place.</summary>
    public string? Place { get; set; }

    /// <summary>Ids of alleged perpetrators in the case.</summary>
    public string[] Perpetrators { get; set; } = [];

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class CaseActRowConfiguration : IEntityTypeConfiguration<CaseActRow>
{
    public void Configure(EntityTypeBuilder<CaseActRow> row)
    {
        row.ToTable("case_acts");
        row.HasKey(r => r.Id);
        row.Property(r => r.Case).HasMaxLength(400);
        row.Property(r => r.Kind).HasMaxLength(200);
        row.Property(r => r.Victim).HasMaxLength(400);
        row.Property(r => r.Method).HasMaxLength(400);
        row.Property(r => r.From).HasMaxLength(40);
        row.Property(r => r.To).HasMaxLength(40);
        row.Property(r => r.Place).HasMaxLength(400);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Case);
    }
}
