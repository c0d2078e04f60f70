using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Checking;

/// <summary>Says where a document goes over into another language: its units are read by the rules of the language of the whole.</summary>
internal static class MixedLanguages
{
    // A shorter passage may be a title or a quotation.
    private const int ShortestPassage = 200;
    private const int FewestPassages = 2;

    /// <summary>One finding for each other language that at least two long paragraphs are written in.</summary>
    public static IEnumerable<Finding> Of(DocumentReading reading) => reading.Language is not { } own
        ? []
        : reading.Paragraphs.Where(p => p.Text.Length >= ShortestPassage)
            .Select(p => (Paragraph: p, Language: LanguageGuess.Of(p.Text)))
            .Where(p => p.Language is { } language && language != own)
            .GroupBy(p => p.Language)
            .Where(g => g.Count() >= FewestPassages)
            .Select(g => new Finding(
                "EXT0115", FindingSeverity.Warning,
                $"The document is in {own}, these paragraphs in {g.Key}: {Numbers([.. g.Select(p => p.Paragraph.Number)])}. Units in them may be missed; import the version in their language too.",
                g.First().Paragraph.Page, g.First().Paragraph.Number));

    private static string Numbers(List<string> numbers) => string.Join(", ", numbers.Take(10)) + (numbers.Count > 10 ? $" and {numbers.Count - 10} more" : "");
}
