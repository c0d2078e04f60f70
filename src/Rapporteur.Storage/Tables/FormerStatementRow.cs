using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Rapporteur.Core.Statements;

namespace Rapporteur.Storage.Tables;

/// <summary>What a row of a table said before another table, or another reading, said otherwise.</summary>
public sealed class FormerStatementRow
{
    /// <summary>The statement.</summary>
    public required StatementKey Key { get; set; }

    /// <summary>Hash of what it said.</summary>
    public required string Content { get; set; }

    /// <summary>The table that said so.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Row of that table.</summary>
    public int RowNumber { get; set; }

    /// <summary>All that it said, as JSON.</summary>
    public required string Said { get; set; }

    /// <summary>When it was replaced.</summary>
    public Instant ReplacedAt { get; set; }
}

internal sealed class FormerStatementRowConfiguration : IEntityTypeConfiguration<FormerStatementRow>
{
    public void Configure(EntityTypeBuilder<FormerStatementRow> row)
    {
        row.ToTable("tabled_formers");
        row.HasKey(r => new { r.Key, r.Content });
        row.Property(r => r.Content).HasMaxLength(32);
        row.Property(r => r.Sha256).HasMaxLength(64);
    }
}
