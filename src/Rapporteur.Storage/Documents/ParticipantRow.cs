using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Documents;

/// <summary>Somebody whom a document names as taking part or missing.</summary>
public sealed class ParticipantRow
{
    /// <summary>The version it was read in.</summary>
    public required VersionId VersionId { get; set; }

    /// <summary>Place among its kind in the document, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>As printed.</summary>
    public required string Name { get; set; }

    /// <summary>As printed.</summary>
    public string? Role { get; set; }

    /// <summary><c>state</c>, <c>committee</c>, <c>nhri</c>, <c>ngo</c>, <c>un</c>, <c>other</c>.</summary>
    public required string Side { get; set; }

    /// <summary>False for an absence that is stated; null where not said.</summary>
    public bool? Present { get; set; }
}

internal sealed class ParticipantRowConfiguration : IEntityTypeConfiguration<ParticipantRow>
{
    public void Configure(EntityTypeBuilder<ParticipantRow> row)
    {
        row.ToTable("participants");
        row.HasKey(r => new { r.VersionId, r.Ordinal });
        row.Property(r => r.Side).HasMaxLength(40);
        row.HasOne<VersionRow>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Cascade);
    }
}
