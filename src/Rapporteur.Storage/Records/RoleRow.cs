using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>A role of an actor for a time.</summary>
public sealed class RoleRow
{
    /// <summary>Derived from the actor and its place.</summary>
    public required RecordId Id { get; set; }

    /// <summary>The actor.</summary>
    public required RecordId ActorId { get; set; }

    /// <summary>Title or office.</summary>
    public required string Role { get; set; }

    /// <summary>Item or name of the organisation.</summary>
    public string? Organisation { get; set; }

    /// <summary>Since, EDTF.</summary>
    public string? From { get; set; }

    /// <summary>Until, EDTF.</summary>
    public string? To { get; set; }

    /// <summary>Attested at, EDTF.</summary>
    public string? At { get; set; }
}

internal sealed class RoleRowConfiguration : IEntityTypeConfiguration<RoleRow>
{
    public void Configure(EntityTypeBuilder<RoleRow> row)
    {
        row.ToTable("actor_roles");
        row.HasKey(r => r.Id);
        row.Property(r => r.Role).HasMaxLength(400);
        row.Property(r => r.Organisation).HasMaxLength(400);
        row.Property(r => r.From).HasMaxLength(40);
        row.Property(r => r.To).HasMaxLength(40);
        row.Property(r => r.At).HasMaxLength(40);
        row.HasOne<ActorRow>().WithMany().HasForeignKey(r => r.ActorId).OnDelete(DeleteBehavior.Cascade);
    }
}
