using Rapporteur.Core.Documents;
using Rapporteur.Core.States;

namespace Rapporteur.Core.Reading;

/// <summary>One recommendation.</summary>
public sealed record RecommendationUnit
{
    /// <summary>Paragraph and item as printed: <c>14</c>, <c>14(a)(ii)</c>, <c>14-tail</c>, UPR <c>122.45</c>; a second text under one UPR number is <c>122.45#2</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its own words, without the lead-in.</summary>
    public required string Text { get; init; }

    /// <summary>The lead-in it inherits.</summary>
    public string? LeadIn { get; init; }

    /// <summary>The verb of recommending.</summary>
    public string? Verb { get; init; }

    /// <summary>Treaty articles from heading or brackets.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>Page from 1.</summary>
    public int? Page { get; init; }

    /// <summary>Where it stands in the cleaned text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>True for closing paragraphs (follow-up, dissemination, next report…).</summary>
    public bool Procedural { get; init; }

    /// <summary>Earlier documents that it says it repeats, with paragraph.</summary>
    public IReadOnlyList<string> Repeats { get; init; } = [];

    /// <summary>UPR: recommending States that were resolved.</summary>
    public IReadOnlyList<StateCode> States { get; init; } = [];

    /// <summary>UPR: <c>supported</c>, <c>noted</c>, <c>pending</c>; null elsewhere or where not said.</summary>
    public string? Position { get; init; }

    /// <summary>UPR: where the position is stated, symbol and paragraph.</summary>
    public string? PositionSource { get; init; }

    /// <summary>How strongly its verb demands: <c>strong</c> (urges, must), <c>ordinary</c> (recommends, should), <c>soft</c> (invites, encourages); null without a verb.</summary>
    public string? Strength { get; init; }

    /// <summary>To whom it is put: <c>State party</c>, <c>parliament</c>, <c>international community</c>…; null where nobody is named.</summary>
    public string? Addressee { get; init; }

    /// <summary>Themes under which a thematic list puts it, in the list's own words.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Sustainable Development Goals that a thematic list names, as printed.</summary>
    public IReadOnlyList<string> Sdgs { get; init; } = [];

    /// <summary>Groups of persons that a thematic list names, as printed.</summary>
    public IReadOnlyList<string> AffectedPersons { get; init; } = [];

    /// <summary>The rules that made it, the one that made it a unit first; names as in <see cref="ReadingRules"/>.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}
