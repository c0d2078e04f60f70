using NodaTime;

namespace Rapporteur.App.Views;

/// <summary>A version of a document.</summary>
public sealed record VersionLine(string Sha256, string File, string? Language, LocalDate? Issued, Instant RecordedAt, bool Current, string Href)
{
    /// <summary>True for an advance unedited version.</summary>
    public bool AdvanceUnedited { get; init; }
}
