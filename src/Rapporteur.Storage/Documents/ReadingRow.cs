using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Documents;

/// <summary>The complete reading of a version, kept beside its rows for exactness.</summary>
public sealed class ReadingRow
{
    /// <summary>The version.</summary>
    public required VersionId VersionId { get; set; }

    /// <summary>The reading as <see cref="ReadingContent"/> packs it.</summary>
    public required byte[] Content { get; set; }
}

internal sealed class ReadingRowConfiguration : IEntityTypeConfiguration<ReadingRow>
{
    public void Configure(EntityTypeBuilder<ReadingRow> row)
    {
        row.ToTable("readings");
        row.HasKey(r => r.VersionId);
        row.HasOne<VersionRow>().WithOne().HasForeignKey<ReadingRow>(r => r.VersionId).OnDelete(DeleteBehavior.Cascade);
    }
}
