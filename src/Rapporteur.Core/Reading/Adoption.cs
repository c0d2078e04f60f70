using NodaTime;

namespace Rapporteur.Core.Reading;

/// <summary>Adoption of a document.</summary>
/// <param name="Meeting">Number of the meeting, digits only.</param>
/// <param name="Date">The day.</param>
public sealed record Adoption(string? Meeting, LocalDate? Date);
