using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Rapporteur.Storage.Documents;

/// <summary>One file of a document: its bytes, language and date, and the rules that read it.</summary>
public sealed class VersionRow
{
    /// <summary>Derived from the bytes.</summary>
    public required VersionId Id { get; set; }

    /// <summary>The document.</summary>
    public required DocumentId DocumentId { get; set; }

    /// <summary>SHA-256 of the bytes, lower-case hex; the name of the original in the file store.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Name of the file when it was first recorded.</summary>
    public required string File { get; set; }

    /// <summary>ISO 639-1; null where not detected.</summary>
    public string? Language { get; set; }

    /// <summary>Date of distribution.</summary>
    public LocalDate? Issued { get; set; }

    /// <summary>True for an advance unedited version, which an edited one of any date replaces.</summary>
    public bool AdvanceUnedited { get; set; }

    /// <summary>Number of pages.</summary>
    public int? Pages { get; set; }

    /// <summary>Name and version of the rules that read it.</summary>
    public required string Extractor { get; set; }

    /// <summary>Fingerprint of the program's rules when it was last read: with the same rules it need not be read again.</summary>
    public required string Rules { get; set; }

    /// <summary>When it was recorded.</summary>
    public Instant RecordedAt { get; set; }

    /// <summary>True for the version of its language that is shown.</summary>
    public bool Current { get; set; }

    /// <summary>Further symbols of the same document.</summary>
    public string[] OtherSymbols { get; set; } = [];

    /// <summary>Symbols of the reports considered.</summary>
    public string[] ReportsConsidered { get; set; } = [];

    /// <summary>Meetings of the dialogue.</summary>
    public string[] Meetings { get; set; } = [];

    /// <summary>Meeting of adoption.</summary>
    public string? AdoptedMeeting { get; set; }

    /// <summary>Day of adoption.</summary>
    public LocalDate? AdoptedDate { get; set; }

    /// <summary>Paragraphs named as urgent measures without a period.</summary>
    public string[] UrgentParagraphs { get; set; } = [];
}

internal sealed class VersionRowConfiguration : IEntityTypeConfiguration<VersionRow>
{
    public void Configure(EntityTypeBuilder<VersionRow> row)
    {
        row.ToTable("versions");
        row.HasKey(r => r.Id);
        row.Property(r => r.Sha256).HasMaxLength(64);
        row.Property(r => r.Language).HasMaxLength(16);
        row.Property(r => r.Extractor).HasMaxLength(200);
        row.Property(r => r.Rules).HasMaxLength(64);
        row.Property(r => r.AdoptedMeeting).HasMaxLength(16);
        row.HasIndex(r => r.Sha256).IsUnique();
        row.HasIndex(r => new { r.DocumentId, r.Language });
        row.HasOne<DocumentRow>().WithMany().HasForeignKey(r => r.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}
