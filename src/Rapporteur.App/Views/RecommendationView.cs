namespace Rapporteur.App.Views;

/// <summary>One recommendation.</summary>
public sealed record RecommendationView(StatementView Statement, string? LeadIn, string? Verb, string? Heading, StatementView? Concern, string? DocumentTitle, string? DocumentHref, string? ReviewHref, string? StateName, bool Procedural, IReadOnlyList<string> States, string? Position, string? PositionSource, IReadOnlyList<RepeatedPlace> Repeats, IReadOnlyList<TiedStatement> Ties, IReadOnlyList<AssessmentView> Assessments)
{
    /// <summary>Themes under which OHCHR's list of the review puts it, in the list's own words.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Sustainable Development Goals that the list names, as printed.</summary>
    public IReadOnlyList<string> Sdgs { get; init; } = [];

    /// <summary>Its words in other languages, and in the advance text where they were others.</summary>
    public IReadOnlyList<Wording> Wordings { get; init; } = [];

    /// <summary>Groups of persons that the list names, as printed.</summary>
    public IReadOnlyList<string> AffectedPersons { get; init; } = [];
}
