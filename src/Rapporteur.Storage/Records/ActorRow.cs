using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A person, organisation, organ of State or committee.</summary>
public sealed class ActorRow : DossierItemRow
{
    /// <summary>Kind of actor.</summary>
    public required string Kind { get; set; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class ActorRowConfiguration : IEntityTypeConfiguration<ActorRow>
{
    public void Configure(EntityTypeBuilder<ActorRow> row)
    {
        row.ToTable("actors");
        row.HasKey(r => r.Id);
        row.Property(r => r.Kind).HasMaxLength(40);
        row.Property(r => r.Name).HasMaxLength(400);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Name);
    }
}
