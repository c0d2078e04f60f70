using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Rapporteur.Core.Statements;
using Rapporteur.Storage.Documents;

namespace Rapporteur.Storage.Decisions;

/// <summary>What a person decided about a statement. Nothing that is imported ever changes or removes one.</summary>
public sealed class DecisionRow
{
    /// <summary>Version 7, from the clock.</summary>
    public Guid Id { get; set; }

    /// <summary>The statement decided about; it may be of a version that is no longer current.</summary>
    public required StatementKey Statement { get; set; }

    /// <summary>For a correction of a reading, the document; null for other decisions.</summary>
    public DocumentId? DocumentId { get; set; }

    /// <summary>For a correction, the SHA-256 of the file that the person had before them: it finds the decision again where the file goes to another document.</summary>
    public string? Sha256 { get; set; }

    /// <summary>What was decided: <c>link</c>, <c>position</c>…; for a correction the name of its act.</summary>
    public required string Kind { get; set; }

    /// <summary>The decision; for a correction what <see cref="CorrectionContent"/> writes.</summary>
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
        row.Property(r => r.Sha256).HasMaxLength(64);
        row.Property(r => r.Author).HasMaxLength(CorrectionContent.LongestAuthor);
        row.Property(r => r.Reason).HasMaxLength(CorrectionContent.LongestReason);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.HasIndex(r => r.Statement);
        row.HasIndex(r => r.DocumentId);
        row.HasIndex(r => r.Sha256);
    }
}
