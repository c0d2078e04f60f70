using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>Whether a question was answered, as a dossier has it.</summary>
public sealed class JudgementRow : DossierItemRow
{
    /// <summary>Item of the question.</summary>
    public required string Question { get; set; }

    /// <summary>Item of the reply; null for all of them.</summary>
    public string? Reply { get; set; }

    /// <summary>Code of responsiveness.</summary>
    public required string Code { get; set; }

    /// <summary>Item of who judges.</summary>
    public required string By { get; set; }

    /// <summary>EDTF.</summary>
    public required string Date { get; set; }

    /// <summary>Why.</summary>
    public required string Reason { get; set; }
}

internal sealed class JudgementRowConfiguration : IEntityTypeConfiguration<JudgementRow>
{
    public void Configure(EntityTypeBuilder<JudgementRow> row)
    {
        row.ToTable("judgements");
        row.HasKey(r => r.Id);
        row.Property(r => r.Question).HasMaxLength(400);
        row.Property(r => r.Reply).HasMaxLength(400);
        row.Property(r => r.Code).HasMaxLength(80);
        row.Property(r => r.By).HasMaxLength(400);
        row.Property(r => r.Date).HasMaxLength(40);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Question);
    }
}
