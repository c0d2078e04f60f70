using NodaTime;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Calendar;

namespace Rapporteur.Core.Reviews;

/// <summary>A treaty or optional protocol with its rules on dates. Source: <c>data/treaties.csv</c>, where each rule names its article.</summary>
public sealed record Treaty
{
    /// <summary>Its abbreviation: <c>ICCPR</c>, <c>CAT</c>, <c>OP-CRC-AC</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its name in English.</summary>
    public required string Name { get; init; }

    /// <summary>The body that monitors it.</summary>
    public required BodyCode Body { get; init; }

    /// <summary>The day of its adoption.</summary>
    public required LocalDate Adopted { get; init; }

    /// <summary>When it enters into force for a State that joins a treaty already in force.</summary>
    public required EntryIntoForce EntryIntoForce { get; init; }

    /// <summary>Calendar years from entry into force to the initial report; null where none is owed.</summary>
    public int? InitialYears { get; init; }

    /// <summary>Article of the reporting duty.</summary>
    public string? InitialArticle { get; init; }

    /// <summary>Calendar years between periodic reports by the treaty; null where the treaty sets none.</summary>
    public int? PeriodicYears { get; init; }

    /// <summary>The rule on periodic reports in words.</summary>
    public string? PeriodicRule { get; init; }
}
