using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.References;

/// <summary>Finds the earlier concluding observations that a passage says it repeats: "(CAT/C/…/CO/2, para. 12)" beside words such as "reiterates" (data/profiles/repeats.csv).</summary>
internal static class RepeatedObservations
{
    private static readonly string[] Signs = [.. TableFile.Read("profiles/repeats.csv").Select(r => r["words"])];

    /// <summary>Symbol, with its paragraph where one is given: <c>CRPD/C/MEX/CO/1, para. 12</c>; empty where nothing is said to be repeated.</summary>
    /// <param name="text">The words of the passage with its lead-in and the notes that it marks.</param>
    /// <param name="own">The document's own symbol: only an earlier document of the same body and State is repeated.</param>
    /// <param name="withParagraph">True where only what names a paragraph counts.</param>
    public static IEnumerable<string> Find(string text, DocumentSymbol? own, bool withParagraph = false)
    {
        if (!text.Contains('/', StringComparison.Ordinal) || !Signs.Any(s => text.Contains(s, StringComparison.OrdinalIgnoreCase)))
        {
            return [];
        }

        return SymbolFinder.Find(text)
            .Where(m => m.Symbol.Kind == DocumentKind.ConcludingObservations && m.Symbol != own
                && (own is null || (m.Symbol.Body == own.Value.Body && m.Symbol.State == own.Value.State)))
            .Select(m => (Symbol: m.Symbol.Text, Place: Paragraph(text, m.Span.End)))
            .Where(m => !withParagraph || m.Place.Length > 0)
            .Select(m => m.Symbol + m.Place);
    }

    private static string Paragraph(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart(" ,)");
        var word = rest.StartsWith("par") || rest.StartsWith("párr") ? rest.IndexOf(' ') : -1;
        if (word < 0 || word > 12)
        {
            return "";
        }

        var paths = ParagraphPaths.Read(text, text.Length - rest.Length + word + 1);
        return paths.Count == 0 ? "" : $", para{(paths.Count > 1 ? "s" : "")}. {string.Join(", ", paths)}";
    }
}
