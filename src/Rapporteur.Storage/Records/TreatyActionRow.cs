using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rapporteur.Core.States;

namespace Rapporteur.Storage.Records;

/// <summary>What a State did about a treaty.</summary>
public sealed class TreatyActionRow : DossierItemRow
{
    /// <summary>The State.</summary>
    public required StateCode State { get; set; }

    /// <summary>Treaty code.</summary>
    public required string Treaty { get; set; }

    /// <summary>What it did.</summary>
    public required string Action { get; set; }

    /// <summary>Day of deposit, EDTF.</summary>
    public required string Date { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class TreatyActionRowConfiguration : IEntityTypeConfiguration<TreatyActionRow>
{
    public void Configure(EntityTypeBuilder<TreatyActionRow> row)
    {
        row.ToTable("treaty_actions");
        row.HasKey(r => r.Id);
        row.Property(r => r.Treaty).HasMaxLength(40);
        row.Property(r => r.Action).HasMaxLength(40);
        row.Property(r => r.Date).HasMaxLength(40);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => new { r.State, r.Treaty });
    }
}
