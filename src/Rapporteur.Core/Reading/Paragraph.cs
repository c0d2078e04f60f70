using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>A numbered paragraph.</summary>
/// <param name="Number">The number as printed; where a document repeats a number the second is <c>13~2</c>, with a finding. A number that is ours stands in square brackets, <c>[13]</c>.</param>
/// <param name="Role">What it does.</param>
/// <param name="Text">Its words without the number, items included.</param>
/// <param name="Page">Page on which it begins, from 1.</param>
/// <param name="Span">Where it stands in the cleaned text.</param>
public sealed record Paragraph(string Number, ParagraphRole Role, string Text, int? Page, TextSpan Span)
{
    /// <summary>Treaty articles under which it stands in a State report; empty elsewhere.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>The rule that gave it its role, a name of <see cref="ReadingRules"/>; null where no rule of its kind of document gives one.</summary>
    public string? Rule { get; init; }
}
