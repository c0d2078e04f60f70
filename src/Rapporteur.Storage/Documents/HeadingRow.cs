using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Documents;

/// <summary>A heading.</summary>
public sealed class HeadingRow
{
    /// <summary>The version it was read in.</summary>
    public required VersionId VersionId { get; set; }

    /// <summary>Place among its kind in the document, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>The words without the numeral.</summary>
    public required string Text { get; set; }

    /// <summary>The numeral as printed.</summary>
    public string? Label { get; set; }

    /// <summary>Treaty articles in its brackets.</summary>
    public string[] Articles { get; set; } = [];

    /// <summary>Number of the next paragraph.</summary>
    public string? BeforeParagraph { get; set; }

    /// <summary>Page from 1; null for formats without pages.</summary>
    public int? Page { get; set; }

    /// <summary>First character in the cleaned text, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Offset after the last character.</summary>
    public int End { get; set; }
}

internal sealed class HeadingRowConfiguration : IEntityTypeConfiguration<HeadingRow>
{
    public void Configure(EntityTypeBuilder<HeadingRow> row)
    {
        row.ToTable("headings");
        row.HasKey(r => new { r.VersionId, r.Ordinal });
        row.Property(r => r.Label).HasMaxLength(40);
        row.Property(r => r.BeforeParagraph).HasMaxLength(40);
        row.HasOne<VersionRow>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Cascade);
    }
}
