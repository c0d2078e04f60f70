using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>Consent of one person to one use of one datum.</summary>
public sealed class ConsentRow : DossierItemRow
{
    /// <summary>Item of the case.</summary>
    public required string Case { get; set; }

    /// <summary>Id of the person in the case.</summary>
    public required string Person { get; set; }

    /// <summary>Name, facts, photo, place, contact.</summary>
    public required string Datum { get; set; }

    /// <summary>Store, share, un, publish.</summary>
    public required string Use { get; set; }

    /// <summary>When it was given, EDTF.</summary>
    public required string Given { get; set; }

    /// <summary>When it was withdrawn, EDTF.</summary>
    public string? Withdrawn { get; set; }

    /// <summary>Person, relative, guardian.</summary>
    public required string GivenBy { get; set; }

    /// <summary>True where a minor agreed beside the guardian.</summary>
    public bool? Assent { get; set; }

    /// <summary>Who took it.</summary>
    public required string TakenBy { get; set; }

    /// <summary>Low, medium, high.</summary>
    public string? Risk { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class ConsentRowConfiguration : IEntityTypeConfiguration<ConsentRow>
{
    public void Configure(EntityTypeBuilder<ConsentRow> row)
    {
        row.ToTable("consents");
        row.HasKey(r => r.Id);
        row.Property(r => r.Case).HasMaxLength(400);
        row.Property(r => r.Person).HasMaxLength(400);
        row.Property(r => r.Datum).HasMaxLength(80);
        row.Property(r => r.Use).HasMaxLength(80);
        row.Property(r => r.Given).HasMaxLength(40);
        row.Property(r => r.Withdrawn).HasMaxLength(40);
        row.Property(r => r.GivenBy).HasMaxLength(80);
        row.Property(r => r.TakenBy).HasMaxLength(400);
        row.Property(r => r.Risk).HasMaxLength(40);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Case);
    }
}
