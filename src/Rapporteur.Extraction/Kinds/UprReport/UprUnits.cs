using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>Makes units of a block of recommendations.</summary>
internal static class UprUnits
{
    /// <summary>One unit a text; a second text under one number is <c>121.2#2</c>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="symbol">The document's symbol.</param>
    /// <param name="position">The position that holds for the words before an item; null where none is stated.</param>
    public static IEnumerable<RecommendationUnit> Of(RecommendationBlock block, string text, DocumentSymbol? symbol, Func<string, StatedPosition?> position)
    {
        foreach (var item in block.Items)
        {
            var stated = position(item.Lead);
            var source = stated is null || symbol is null ? null : $"{symbol.Value.Text}, para. {stated.Paragraph}";
            var texts = RecommendedText.Cut(text, item.Span);
            for (var i = 0; i < texts.Count; i++)
            {
                yield return new RecommendationUnit
                {
                    Path = i == 0 ? item.Path : $"{item.Path}#{i + 1}",
                    Text = texts[i].Span.Slice(text),
                    LeadIn = item.Lead.Length == 0 ? null : item.Lead,
                    Page = item.Page,
                    Span = texts[i].Span,
                    States = texts[i].States,
                    Position = stated?.Position,
                    PositionSource = source,
                    Rules = [i == 0 ? ReadingRules.ListedNumber : ReadingRules.SecondText, .. texts[i].States.Count > 0 ? [ReadingRules.StatesOfBracket] : Array.Empty<string>(), .. stated is null ? Array.Empty<string>() : [stated.Rule]],
                };
            }
        }
    }
}
