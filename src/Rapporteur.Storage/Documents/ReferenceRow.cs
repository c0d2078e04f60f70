using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Documents;

/// <summary>A reference to another document.</summary>
public sealed class ReferenceRow
{
    /// <summary>The version it was read in.</summary>
    public required VersionId VersionId { get; set; }

    /// <summary>Place among its kind in the document, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>As printed.</summary>
    public required string Text { get; set; }

    /// <summary>The symbol it resolves to; null where unresolved.</summary>
    public string? Symbol { get; set; }

    /// <summary>Paragraph in which it stands.</summary>
    public string? Paragraph { get; set; }
}

internal sealed class ReferenceRowConfiguration : IEntityTypeConfiguration<ReferenceRow>
{
    public void Configure(EntityTypeBuilder<ReferenceRow> row)
    {
        row.ToTable("document_references");
        row.HasKey(r => new { r.VersionId, r.Ordinal });
        row.Property(r => r.Symbol).HasMaxLength(120);
        row.Property(r => r.Paragraph).HasMaxLength(40);
        row.HasOne<VersionRow>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => r.Symbol);
    }
}
