using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rapporteur.Core.Documents;

namespace Rapporteur.Storage.Documents;

/// <summary>A numbered paragraph.</summary>
public sealed class ParagraphRow
{
    /// <summary>The version it was read in.</summary>
    public required VersionId VersionId { get; set; }

    /// <summary>Place among its kind in the document, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>The number as printed.</summary>
    public required string Number { get; set; }

    /// <summary>What it does.</summary>
    public ParagraphRole Role { get; set; }

    /// <summary>The heading under which it stands.</summary>
    public int? HeadingOrdinal { get; set; }

    /// <summary>Its words, items included.</summary>
    public required string Text { get; set; }

    /// <summary>Page from 1; null for formats without pages.</summary>
    public int? Page { get; set; }

    /// <summary>First character in the cleaned text, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Offset after the last character.</summary>
    public int End { get; set; }
}

internal sealed class ParagraphRowConfiguration : IEntityTypeConfiguration<ParagraphRow>
{
    public void Configure(EntityTypeBuilder<ParagraphRow> row)
    {
        row.ToTable("paragraphs");
        row.HasKey(r => new { r.VersionId, r.Ordinal });
        row.Property(r => r.Number).HasMaxLength(80);
        row.HasOne<VersionRow>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.VersionId, r.Number });
    }
}
