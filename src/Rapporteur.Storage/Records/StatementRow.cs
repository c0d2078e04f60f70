using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rapporteur.Storage.Records;

/// <summary>Who asserts what to whom.</summary>
public sealed class StatementRow : DossierItemRow
{
    /// <summary>Review it belongs to, <c>PAK/CAT/1</c>.</summary>
    public string? Review { get; set; }

    /// <summary>Kind of statement.</summary>
    public required string Kind { get; set; }

    /// <summary>Item of who says it.</summary>
    public required string By { get; set; }

    /// <summary>Item of whom it is said to.</summary>
    public string? To { get; set; }

    /// <summary>When, EDTF.</summary>
    public string? Date { get; set; }

    /// <summary>What is said.</summary>
    public required string Words { get; set; }

    /// <summary>True when the words are the source's own.</summary>
    public bool Quoted { get; set; }

    /// <summary>Theme heading.</summary>
    public string? Theme { get; set; }

    /// <summary>Treaty articles.</summary>
    public string[] Articles { get; set; } = [];

    /// <summary>Paragraph path.</summary>
    public string? Path { get; set; }

    /// <summary>Document in which it stands.</summary>
    public string? Symbol { get; set; }

    /// <summary>How often it was put.</summary>
    public string? Repeated { get; set; }

    /// <summary>Data wanted or offered: classes of actor.</summary>
    public string[] ActorClasses { get; set; } = [];

    /// <summary>Data wanted or offered: stages.</summary>
    public string[] Stages { get; set; } = [];

    /// <summary>Data wanted or offered: act.</summary>
    public string? Act { get; set; }

    /// <summary>Data wanted or offered: EDTF interval.</summary>
    public string? Period { get; set; }

    /// <summary>Number offered, in words.</summary>
    public string? Count { get; set; }

    /// <summary>Data wanted or offered: kind.</summary>
    public string? DataKind { get; set; }

    /// <summary>Data wanted or offered: the people, where they are not actors.</summary>
    public string? Population { get; set; }

    /// <summary>Data wanted or offered: territory.</summary>
    public string? Territory { get; set; }

    /// <summary>Data wanted or offered: by what it is split.</summary>
    public string[] Disaggregation { get; set; } = [];

    /// <summary>The meeting at which it was said.</summary>
    public string? Meeting { get; set; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; set; }
}

internal sealed class StatementRowConfiguration : IEntityTypeConfiguration<StatementRow>
{
    public void Configure(EntityTypeBuilder<StatementRow> row)
    {
        row.ToTable("statements");
        row.HasKey(r => r.Id);
        row.Property(r => r.Review).HasMaxLength(60);
        row.Property(r => r.Kind).HasMaxLength(40);
        row.Property(r => r.By).HasMaxLength(400);
        row.Property(r => r.To).HasMaxLength(400);
        row.Property(r => r.Date).HasMaxLength(40);
        row.Property(r => r.Theme).HasMaxLength(400);
        row.Property(r => r.Path).HasMaxLength(120);
        row.Property(r => r.Symbol).HasMaxLength(120);
        row.Property(r => r.Repeated).HasMaxLength(200);
        row.Property(r => r.Act).HasMaxLength(200);
        row.Property(r => r.Period).HasMaxLength(80);
        row.Property(r => r.Count).HasMaxLength(400);
        row.Property(r => r.DataKind).HasMaxLength(40);
        row.Property(r => r.Population).HasMaxLength(400);
        row.Property(r => r.Territory).HasMaxLength(400);
        row.Property(r => r.Meeting).HasMaxLength(80);
        row.HasOne<DossierRow>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.DossierId, r.Item }).IsUnique();
        row.Property(r => r.DossierId).HasMaxLength(120);
        row.Property(r => r.Item).HasMaxLength(400);
        row.Property(r => r.Hash).HasMaxLength(64);
        DossierItemRow.Configure(row);
        row.HasIndex(r => r.Review);
        row.HasIndex(r => new { r.Symbol, r.Path });
    }
}
