using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Rapporteur.Core.Statements;

namespace Rapporteur.Storage.Decisions;

/// <summary>What a person decided about a statement. Nothing that is imported ever changes or removes one.</summary>
public sealed class DecisionRow
{
    /// <summary>Version 7, from the clock.</summary>
    public Guid Id { get; set; }

    /// <summary>The statement decided about; it may be of a version that is no longer current.</summary>
    public required StatementKey Statement { get; set; }

    /// <summary>What was decided: <c>link</c>, <c>position</c>…</summary>
    public required string Kind { get; set; }

    /// <summary>The decision.</summary>
    public required string Value { get; set; }

    /// <summary>Who decided.</summary>
    public required string Author { get; set; }

    /// <summary>When.</summary>
    public Instant At { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}

internal sealed class DecisionRowConfiguration : IEntityTypeConfiguration<DecisionRow>
{
    public void Configure(EntityTypeBuilder<DecisionRow> row)
    {
        row.ToTable("decisions");
        row.HasKey(r => r.Id);
        row.Property(r => r.Kind).HasMaxLength(80);
        row.Property(r => r.Value).HasMaxLength(2000);
        row.Property(r => r.Author).HasMaxLength(400);
        row.Property(r => r.Reason).HasMaxLength(4000);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.HasIndex(r => r.Statement);
    }
}
