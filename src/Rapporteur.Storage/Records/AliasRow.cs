using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>Another name of an actor.</summary>
public sealed class AliasRow
{
    /// <summary>Derived from the actor and its place.</summary>
    public required RecordId Id { get; set; }

    /// <summary>The actor.</summary>
    public required RecordId ActorId { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class AliasRowConfiguration : IEntityTypeConfiguration<AliasRow>
{
    public void Configure(EntityTypeBuilder<AliasRow> row)
    {
        row.ToTable("actor_aliases");
        row.HasKey(r => r.Id);
        row.Property(r => r.Name).HasMaxLength(400);
        row.HasOne<ActorRow>().WithMany().HasForeignKey(r => r.ActorId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => r.Name);
    }
}
