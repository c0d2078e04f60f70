using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;

namespace Rapporteur.Storage.Documents;

/// <summary>A document, whatever its versions and languages: known from a file, or only from a source that names it.</summary>
public sealed class DocumentRow
{
    /// <summary>Derived from the symbol, or from the bytes where the document prints none.</summary>
    public required DocumentId Id { get; set; }

    /// <summary>Official symbol; null where it prints none.</summary>
    public string? Symbol { get; set; }

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; set; }

    /// <summary>Title in its own words.</summary>
    public string? Title { get; set; }

    /// <summary>The body.</summary>
    public BodyCode? Body { get; set; }

    /// <summary>The State concerned.</summary>
    public StateCode? State { get; set; }

    /// <summary>Report or cycle number as printed.</summary>
    public string? Cycle { get; set; }

    /// <summary>Session number.</summary>
    public string? Session { get; set; }

    /// <summary>Date of distribution of the version shown.</summary>
    public LocalDate? Issued { get; set; }

    /// <summary>The version shown where no language is asked for; null for a document that is known only from sources.</summary>
    public VersionId? CurrentVersionId { get; set; }
}

internal sealed class DocumentRowConfiguration : IEntityTypeConfiguration<DocumentRow>
{
    public void Configure(EntityTypeBuilder<DocumentRow> row)
    {
        row.ToTable("documents");
        row.HasKey(r => r.Id);
        row.Property(r => r.Symbol).HasMaxLength(120);
        row.Property(r => r.Cycle).HasMaxLength(40);
        row.Property(r => r.Session).HasMaxLength(40);
        row.HasIndex(r => r.Symbol).IsUnique();
        row.HasIndex(r => new { r.State, r.Body, r.Cycle });
        row.HasIndex(r => r.Kind);
        row.HasIndex(r => r.Issued);
    }
}
