using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;
using Rapporteur.Core.Statements;

namespace Rapporteur.Storage.Tables;

/// <summary>A statement known from a row of a table, and from no document yet. Counted apart from the units of documents.</summary>
public sealed class TabledStatementRow
{
    /// <summary>Derived from the source and its id; where it gives none from kind, State, body, session, recommending States and words. Decisions of people refer to it.</summary>
    public required StatementKey Key { get; set; }

    /// <summary>The table.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Row of the table as a spreadsheet numbers it.</summary>
    public int RowNumber { get; set; }

    /// <summary>Hash of all that the row says: the same hash is the same content.</summary>
    public required string Content { get; set; }

    /// <summary>Who chose themes and positions.</summary>
    public required string AssignedBy { get; set; }

    /// <summary>The source's own id.</summary>
    public string? SourceId { get; set; }

    /// <summary><c>recommendation</c>, <c>pledge</c>, <c>concern</c>, <c>observation</c>, <c>unknown</c>, <c>review</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The kind's label as printed.</summary>
    public string? KindLabel { get; set; }

    /// <summary>The State.</summary>
    public StateCode? State { get; set; }

    /// <summary>Its name as printed.</summary>
    public string? StateName { get; set; }

    /// <summary>The body.</summary>
    public BodyCode? Body { get; set; }

    /// <summary>Its name as printed.</summary>
    public string? BodyName { get; set; }

    /// <summary>Session as printed.</summary>
    public string? Session { get; set; }

    /// <summary>Cycle.</summary>
    public string? Cycle { get; set; }

    /// <summary>The words.</summary>
    public required string Text { get; set; }

    /// <summary>Heading that stood at their front.</summary>
    public string? Heading { get; set; }

    /// <summary>Recommending States.</summary>
    public string[] Recommenders { get; set; } = [];

    /// <summary>Their names as printed.</summary>
    public string? RecommenderNames { get; set; }

    /// <summary><c>supported</c>, <c>noted</c>, <c>pending</c>.</summary>
    public string? Position { get; set; }

    /// <summary>The position's label as printed.</summary>
    public string? PositionLabel { get; set; }

    /// <summary>Category of action as printed.</summary>
    public string? Action { get; set; }

    /// <summary>Themes.</summary>
    public string[] Themes { get; set; } = [];

    /// <summary>Affected persons.</summary>
    public string[] AffectedPersons { get; set; } = [];

    /// <summary>Sustainable Development Goals.</summary>
    public string[] Sdgs { get; set; } = [];

    /// <summary>Symbol of its document.</summary>
    public string? Symbol { get; set; }

    /// <summary>Paragraph in that document.</summary>
    public string? Paragraph { get; set; }

    /// <summary>Date in EDTF.</summary>
    public string? Date { get; set; }
}

internal sealed class TabledStatementRowConfiguration : IEntityTypeConfiguration<TabledStatementRow>
{
    public void Configure(EntityTypeBuilder<TabledStatementRow> row)
    {
        row.ToTable("tabled_statements");
        row.HasKey(r => r.Key);
        row.Property(r => r.Sha256).HasMaxLength(64);
        row.Property(r => r.Content).HasMaxLength(32);
        row.Property(r => r.AssignedBy).HasMaxLength(120);
        row.Property(r => r.Kind).HasMaxLength(40);
        row.Property(r => r.Session).HasMaxLength(120);
        row.Property(r => r.Cycle).HasMaxLength(40);
        row.Property(r => r.Position).HasMaxLength(40);
        row.Property(r => r.Symbol).HasMaxLength(400);
        row.Property(r => r.Paragraph).HasMaxLength(200);
        row.Property(r => r.Date).HasMaxLength(40);
        row.HasOne<TableFileRow>().WithMany().HasForeignKey(r => r.Sha256).OnDelete(DeleteBehavior.Restrict);
        row.HasIndex(r => new { r.State, r.Body, r.Cycle, r.Kind });
        row.HasIndex(r => r.Sha256);
    }
}
