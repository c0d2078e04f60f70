using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;

namespace Rapporteur.Storage.Records;

/// <summary>A review that a dossier tells of.</summary>
public sealed class ReviewRow : DossierItemRow
{
    /// <summary>The State.</summary>
    public required StateCode State { get; set; }

    /// <summary>The body.</summary>
    public required BodyCode Body { get; set; }

    /// <summary>Cycle.</summary>
    public required string Cycle { get; set; }

    /// <summary>Title.</summary>
    public required string Title { get; set; }

    /// <summary>Session.</summary>
    public string? Session { get; set; }

    /// <summary>Symbols of its documents.</summary>
    public string[] Documents { get; set; } = [];

    /// <summary>Summary.</summary>
    public string? Summary { get; set; }
}

internal sealed class ReviewRowConfiguration : IEntityTypeConfiguration<ReviewRow>
{
    public void Configure(EntityTypeBuilder<ReviewRow> row)
    {
        row.ToTable("reviews");
        row.HasKey(r => r.Id);
        row.Property(r => r.Cycle).HasMaxLength(40);
        row.Property(r => r.Title).HasMaxLength(400);
        row.Property(r => r.Session).HasMaxLength(40);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => new { r.State, r.Body, r.Cycle });
    }
}
