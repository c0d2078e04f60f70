using NodaTime;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;

namespace Rapporteur.Core.Reading;

/// <summary>What a document's cover and first paragraphs say of it.</summary>
public sealed record DocumentHeader
{
    /// <summary>The official symbol; null where the document prints none.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>Further symbols of the same document.</summary>
    public IReadOnlyList<DocumentSymbol> OtherSymbols { get; init; } = [];

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>The title in the document's own words.</summary>
    public string? Title { get; init; }

    /// <summary>The body.</summary>
    public BodyCode? Body { get; init; }

    /// <summary>The State concerned.</summary>
    public StateCode? State { get; init; }

    /// <summary>Report or cycle number as printed in the symbol; for a summary record that of the report considered.</summary>
    public string? Cycle { get; init; }

    /// <summary>Session number in digits.</summary>
    public string? Session { get; init; }

    /// <summary>The date of distribution.</summary>
    public LocalDate? Issued { get; init; }

    /// <summary>Symbols of the reports considered.</summary>
    public IReadOnlyList<DocumentSymbol> ReportsConsidered { get; init; } = [];

    /// <summary>Numbers of the meetings of the dialogue, digits only.</summary>
    public IReadOnlyList<string> Meetings { get; init; } = [];

    /// <summary>The meeting that a summary record tells of; null for other documents.</summary>
    public MeetingHeld? Meeting { get; init; }

    /// <summary>Where and when it was adopted.</summary>
    public Adoption? Adopted { get; init; }

    /// <summary>True for an advance unedited version.</summary>
    public bool AdvanceUnedited { get; init; }
}
