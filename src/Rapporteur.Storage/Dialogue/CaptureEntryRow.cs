using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Rapporteur.Core.Dialogue;

namespace Rapporteur.Storage.Dialogue;

/// <summary>One revision of a line that a person typed during a meeting. Rows are added and never changed.</summary>
public sealed class CaptureEntryRow
{
    /// <summary>Made by the browser.</summary>
    public CaptureId Id { get; set; }

    /// <summary>From 1.</summary>
    public int Revision { get; set; }

    /// <summary>Review, <c>PAK/CAT/1</c>.</summary>
    public required string Review { get; set; }

    /// <summary>Place in the sequence of its browser.</summary>
    public long Sequence { get; set; }

    /// <summary>Meeting as typed.</summary>
    public required string Meeting { get; set; }

    /// <summary>What it notes.</summary>
    public CaptureKind Kind { get; set; }

    /// <summary>Speaker as typed.</summary>
    public required string Speaker { get; set; }

    /// <summary>Side.</summary>
    public required string Side { get; set; }

    /// <summary>Words.</summary>
    public required string Text { get; set; }

    /// <summary>When it was typed, by the clock of the device.</summary>
    public Instant TypedAt { get; set; }

    /// <summary>The entry that it answers. No foreign key: it may come later, or never.</summary>
    public CaptureId? Answers { get; set; }

    /// <summary>Who typed it.</summary>
    public required string Author { get; set; }

    /// <summary>True where it takes the entry back.</summary>
    public bool Withdrawn { get; set; }

    /// <summary>When the record took it, by its own clock.</summary>
    public Instant RecordedAt { get; set; }
}

internal sealed class CaptureEntryRowConfiguration : IEntityTypeConfiguration<CaptureEntryRow>
{
    private const int LongestReview = 120;
    private const int LongestSide = 16;

    public void Configure(EntityTypeBuilder<CaptureEntryRow> row)
    {
        row.ToTable("capture_entries");
        row.HasKey(r => new { r.Id, r.Revision });
        row.Property(r => r.Review).HasMaxLength(LongestReview);
        row.Property(r => r.Meeting).HasMaxLength(CaptureEntry.LongestMeeting);
        row.Property(r => r.Speaker).HasMaxLength(CaptureEntry.LongestName);
        row.Property(r => r.Side).HasMaxLength(LongestSide);
        row.Property(r => r.Text).HasMaxLength(CaptureEntry.LongestText);
        row.Property(r => r.Author).HasMaxLength(CaptureEntry.LongestName);
        row.HasIndex(r => r.Review);
    }
}
