using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.References;

/// <summary>Finds the earlier concluding observations that a recommendation says it repeats: "(CAT/C/…/CO/2, para. 12)".</summary>
internal static class RepeatedObservations
{
    private static readonly string[] Signs = ["reiterat", "recall", "previous", "earlier", "repeat"];

    /// <summary>Symbol, with its paragraph where one is given: <c>CRPD/C/MEX/CO/1, para. 12</c>; empty where nothing is said to be repeated.</summary>
    /// <param name="text">The words of the recommendation with its lead-in.</param>
    /// <param name="own">The document's own symbol: only an earlier document of the same body and State is repeated.</param>
    public static IReadOnlyList<string> Find(string text, DocumentSymbol? own)
    {
        if (!text.Contains('/', StringComparison.Ordinal) || !Signs.Any(s => text.Contains(s, StringComparison.OrdinalIgnoreCase)))
        {
            return [];
        }

        return
        [
            .. SymbolFinder.Find(text)
                .Where(m => m.Symbol.Kind == DocumentKind.ConcludingObservations && m.Symbol != own
                    && (own is null || (m.Symbol.Body == own.Value.Body && m.Symbol.State == own.Value.State)))
                .Select(m => m.Symbol.Text + Paragraph(text, m.Span.End))
                .Distinct(),
        ];
    }

    private static string Paragraph(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart(" ,");
        var word = rest.StartsWith("para") ? rest.IndexOf(' ') : -1;
        if (word < 0 || word > 12)
        {
            return "";
        }

        var paths = ParagraphPaths.Read(text, text.Length - rest.Length + word + 1);
        return paths.Count == 0 ? "" : $", para{(paths.Count > 1 ? "s" : "")}. {string.Join(", ", paths)}";
    }
}
