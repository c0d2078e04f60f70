using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>Participation in a review, or absence from it.</summary>
public sealed class ParticipationRow : DossierItemRow
{
    /// <summary>Review, <c>PAK/CAT/1</c>.</summary>
    public required string Review { get; set; }

    /// <summary>Item of the actor.</summary>
    public required string Actor { get; set; }

    /// <summary>Role.</summary>
    public required string Role { get; set; }

    /// <summary>Side.</summary>
    public required string Side { get; set; }

    /// <summary>Number of people, in words.</summary>
    public string? Count { get; set; }

    /// <summary>False for an absence.</summary>
    public bool Present { get; set; }

    /// <summary>Item of who expected it.</summary>
    public string? ExpectedBy { get; set; }

    /// <summary>Reason given.</summary>
    public string? Reason { get; set; }

    /// <summary>Item of who gave the reason.</summary>
    public string? ReasonBy { get; set; }

    /// <summary>What was said against it.</summary>
    public string? Rebuttal { get; set; }

    /// <summary>Item of who said it.</summary>
    public string? RebuttalBy { get; set; }
}

internal sealed class ParticipationRowConfiguration : IEntityTypeConfiguration<ParticipationRow>
{
    public void Configure(EntityTypeBuilder<ParticipationRow> row)
    {
        row.ToTable("participations");
        row.HasKey(r => r.Id);
        row.Property(r => r.Review).HasMaxLength(60);
        row.Property(r => r.Actor).HasMaxLength(400);
        row.Property(r => r.Role).HasMaxLength(400);
        row.Property(r => r.Side).HasMaxLength(40);
        row.Property(r => r.Count).HasMaxLength(80);
        row.Property(r => r.ExpectedBy).HasMaxLength(400);
        row.Property(r => r.ReasonBy).HasMaxLength(400);
        row.Property(r => r.RebuttalBy).HasMaxLength(400);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Review);
    }
}
