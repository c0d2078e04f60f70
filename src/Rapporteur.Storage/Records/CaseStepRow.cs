using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A step of a track.</summary>
public sealed class CaseStepRow : DossierItemRow
{
    /// <summary>Item of the case.</summary>
    public required string Case { get; set; }

    /// <summary>Id of the alleged perpetrator in the case; null for the case as a whole.</summary>
    public string? Perpetrator { get; set; }

    /// <summary>Stage.</summary>
    public required string Stage { get; set; }

    /// <summary>Pending, done, closed …</summary>
    public string? State { get; set; }

    /// <summary>EDTF.</summary>
    public string? Date { get; set; }

    /// <summary>The authority.</summary>
    public string? Authority { get; set; }

    /// <summary>Offence charged or convicted of.</summary>
    public string? Offence { get; set; }

    /// <summary>Penalty or outcome.</summary>
    public string? Outcome { get; set; }

    /// <summary>Whether a sentence is served.</summary>
    public string? Served { get; set; }

    /// <summary>Item of who says so.</summary>
    public required string By { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class CaseStepRowConfiguration : IEntityTypeConfiguration<CaseStepRow>
{
    public void Configure(EntityTypeBuilder<CaseStepRow> row)
    {
        row.ToTable("case_steps");
        row.HasKey(r => r.Id);
        row.Property(r => r.Case).HasMaxLength(400);
        row.Property(r => r.Perpetrator).HasMaxLength(400);
        row.Property(r => r.Stage).HasMaxLength(80);
        row.Property(r => r.State).HasMaxLength(80);
        row.Property(r => r.Date).HasMaxLength(40);
        row.Property(r => r.Authority).HasMaxLength(400);
        row.Property(r => r.Offence).HasMaxLength(400);
        row.Property(r => r.Outcome).HasMaxLength(1000);
        row.Property(r => r.Served).HasMaxLength(400);
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
