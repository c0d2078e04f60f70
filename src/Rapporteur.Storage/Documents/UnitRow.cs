using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rapporteur.Core.Statements;

namespace Rapporteur.Storage.Documents;

/// <summary>A recommendation, a question or a reply: the unit that later work is about.</summary>
public sealed class UnitRow
{
    /// <summary>Derived from symbol, language, version, path and words.</summary>
    public required StatementKey Key { get; set; }

    /// <summary>The version it was read in.</summary>
    public required VersionId VersionId { get; set; }

    /// <summary>Place among its kind in the document, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Recommendation, question or reply.</summary>
    public UnitKind Kind { get; set; }

    /// <summary>Paragraph and item as printed; for a reply its first paragraph.</summary>
    public required string Path { get; set; }

    /// <summary>Its own words, without the lead-in.</summary>
    public required string Text { get; set; }

    /// <summary>The lead-in it inherits.</summary>
    public string? LeadIn { get; set; }

    /// <summary>The verb of recommending.</summary>
    public string? Verb { get; set; }

    /// <summary>The heading under which it stands.</summary>
    public int? HeadingOrdinal { get; set; }

    /// <summary>Treaty articles.</summary>
    public string[] Articles { get; set; } = [];

    /// <summary>True for closing paragraphs.</summary>
    public bool Procedural { get; set; }

    /// <summary>Earlier documents that it says it repeats.</summary>
    public string[] Repeats { get; set; } = [];

    /// <summary>UPR: recommending States.</summary>
    public string[] States { get; set; } = [];

    /// <summary>UPR: supported, noted, pending.</summary>
    public string? Position { get; set; }

    /// <summary>UPR: where the position is stated.</summary>
    public string? PositionSource { get; set; }

    /// <summary>Who asks.</summary>
    public string? Asker { get; set; }

    /// <summary>What a question wants: data, information, clarification, measures.</summary>
    public string? WantsKind { get; set; }

    /// <summary>Class of actor asked about.</summary>
    public string? WantsActorClass { get; set; }

    /// <summary>Stage of accountability asked about.</summary>
    public string? WantsStage { get; set; }

    /// <summary>A reply: paths of the questions it answers.</summary>
    public string[] Questions { get; set; } = [];

    /// <summary>A reply: numbers of its paragraphs.</summary>
    public string[] Paragraphs { get; set; } = [];

    /// <summary>A reply: how the document shows the tie.</summary>
    public string? Basis { get; set; }

    /// <summary>Page from 1; null for formats without pages.</summary>
    public int? Page { get; set; }

    /// <summary>First character in the cleaned text, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Offset after the last character.</summary>
    public int End { get; set; }
}

internal sealed class UnitRowConfiguration : IEntityTypeConfiguration<UnitRow>
{
    public void Configure(EntityTypeBuilder<UnitRow> row)
    {
        row.ToTable("units");
        row.HasKey(r => r.Key);
        row.Property(r => r.Path).HasMaxLength(200);
        row.Property(r => r.Verb).HasMaxLength(120);
        row.Property(r => r.Position).HasMaxLength(40);
        row.Property(r => r.PositionSource).HasMaxLength(160);
        row.Property(r => r.WantsKind).HasMaxLength(40);
        row.Property(r => r.WantsActorClass).HasMaxLength(80);
        row.Property(r => r.WantsStage).HasMaxLength(80);
        row.Property(r => r.Basis).HasMaxLength(80);
        row.HasOne<VersionRow>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.VersionId, r.Kind, r.Ordinal }).IsUnique();
        row.HasIndex(r => new { r.VersionId, r.Path });
    }
}
