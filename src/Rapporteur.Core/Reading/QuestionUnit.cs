using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>One question of a list of issues.</summary>
/// <param name="Path">Paragraph and item.</param>
/// <param name="Text">Its words without the lead-in.</param>
/// <param name="LeadIn">The lead-in it inherits.</param>
/// <param name="Articles">Treaty articles from the heading.</param>
/// <param name="Asker">Who asks, where named.</param>
/// <param name="Wants">What it wants, as far as its words say.</param>
/// <param name="Page">Page from 1.</param>
/// <param name="Span">Where it stands.</param>
public sealed record QuestionUnit(string Path, string Text, string? LeadIn, IReadOnlyList<string> Articles, string? Asker, Wanted? Wants, int? Page, TextSpan Span)
{
    /// <summary>The rules that made it, the one that made it a unit first; names as in <see cref="ReadingRules"/>.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}
