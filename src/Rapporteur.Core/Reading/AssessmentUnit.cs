using Rapporteur.Core.Documents;
using Rapporteur.Core.States;

namespace Rapporteur.Core.Reading;

/// <summary>What a committee, or its rapporteur, holds of the follow-up to one paragraph of its concluding observations. A paragraph with two grades for two parts of it gives two.</summary>
public sealed record AssessmentUnit
{
    /// <summary>The paragraph of the concluding observations that is assessed, as <c>11</c> or <c>12(a)</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The part of it, as printed (<c>(b) and (c)</c>); null where the grade is of the whole paragraph or no part is named.</summary>
    public string? Part { get; init; }

    /// <summary>The letter as printed (<c>B2</c>), or what the committee's words say (<c>partially implemented</c>; data/profiles/assessment-words.csv).</summary>
    public required string Grade { get; init; }

    /// <summary>The committee's scheme to which a letter belongs (data/grade-schemes.csv); null for words, and for a letter that the scheme valid at the document's date does not have.</summary>
    public string? Scheme { get; init; }

    /// <summary>The committee's own words.</summary>
    public required string Words { get; init; }

    /// <summary>The concluding observations; null where the document names none.</summary>
    public DocumentSymbol? Assessed { get; init; }

    /// <summary>The State; null where neither symbol nor words tell it.</summary>
    public StateCode? State { get; init; }

    /// <summary>Number of the paragraph in which the assessment stands; null where it has none.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Page from 1; null for formats without pages.</summary>
    public int? Page { get; init; }

    /// <summary>Where the words stand in the cleaned text.</summary>
    public required TextSpan Span { get; init; }
}
