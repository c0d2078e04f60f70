using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>Redress in a case.</summary>
public sealed class CaseRedressRow : DossierItemRow
{
    /// <summary>Item of the case.</summary>
    public required string Case { get; set; }

    /// <summary>Restitution, compensation, rehabilitation, satisfaction, non-repetition.</summary>
    public required string Form { get; set; }

    /// <summary>Asked, promised, ordered, paid …</summary>
    public string? State { get; set; }

    /// <summary>Id of the person in the case.</summary>
    public string? Person { get; set; }

    /// <summary>EDTF.</summary>
    public string? Date { get; set; }

    /// <summary>The authority.</summary>
    public string? Authority { get; set; }

    /// <summary>How much or what.</summary>
    public string? Words { get; set; }

    /// <summary>Item of who says so.</summary>
    public required string By { get; set; }
}

internal sealed class CaseRedressRowConfiguration : IEntityTypeConfiguration<CaseRedressRow>
{
    public void Configure(EntityTypeBuilder<CaseRedressRow> row)
    {
        row.ToTable("case_redress");
        row.HasKey(r => r.Id);
        row.Property(r => r.Case).HasMaxLength(400);
        row.Property(r => r.Form).HasMaxLength(80);
        row.Property(r => r.State).HasMaxLength(80);
        row.Property(r => r.Person).HasMaxLength(400);
        row.Property(r => r.Date).HasMaxLength(40);
        row.Property(r => r.Authority).HasMaxLength(400);
        row.Property(r => r.Words).HasMaxLength(1000);
        row.Property(r => r.By).HasMaxLength(400);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Case);
    }
}
