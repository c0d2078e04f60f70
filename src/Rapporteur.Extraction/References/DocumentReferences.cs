using System.Text.RegularExpressions;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.References;

/// <summary>Finds what a document cites: symbols, and general comments by number. Found first, resolved where the body is known.</summary>
internal static partial class DocumentReferences
{
    /// <summary>The references in paragraphs and footnotes, each once a paragraph, in order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="body">Its body, which owns a general comment that names no other; null where unknown.</param>
    public static IReadOnlyList<DocumentReference> Find(SplitDocument document, BodyCode? body)
    {
        var (found, tied) = (new List<DocumentReference>(), new HashSet<PlacedBlock>(ReferenceEqualityComparer.Instance));
        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var part in paragraph.Parts)
            {
                In(part.Block.Text, paragraph.Number, body, found);
            }

            foreach (var note in Notes.In(document.Clean, paragraph.Parts.Select(p => p.Block), paragraph.Span))
            {
                In(note.Text, paragraph.Number, body, found);
                tied.Add(note);
            }
        }

        foreach (var note in document.Clean.Footnotes.Where(n => !tied.Contains(n)))
        {
            In(note.Text, null, body, found);
        }

        return [.. found.Distinct()];
    }

    private static void In(string text, string? paragraph, BodyCode? body, List<DocumentReference> found)
    {
        if (text.Contains('/', StringComparison.Ordinal))
        {
            found.AddRange(SymbolFinder.Find(text).Select(m => new DocumentReference(m.Printed, m.Symbol, paragraph)));
        }

        if (!text.Contains("eneral ", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in General().Matches(text))
        {
            var named = OfBody(text, match.Index + match.Length);
            var stem = Stem(named ?? body);
            var joint = match.Groups["joint"].Success && named is null;
            var symbol = stem is null || joint ? null : DocumentSymbol.ParseOrNull($"{stem}/GC/{match.Groups["n"].Value}");
            found.Add(new DocumentReference(match.Value, symbol, paragraph));
        }
    }

    // "general comment No. 6 (2005) of the Committee on the Rights of the Child" is that Committee's; so is one of several joint numbers.
    private static BodyCode? OfBody(string text, int at)
    {
        var by = By().Match(text, at);
        var name = by.Success ? text.AsSpan(by.Index + by.Length) : [];
        foreach (var body in BodyRegistry.Default.All)
        {
            if (name.StartsWith(body.Name, StringComparison.OrdinalIgnoreCase))
            {
                return body.Code;
            }
        }

        return null;
    }

    private static string? Stem(BodyCode? body) => body?.Value switch
    {
        null => null,
        "CESCR" => "E/C.12",
        var code => $"{code}/C",
    };

    [GeneratedRegex(@"\G\s+of\s+the\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex By();

    [GeneratedRegex(@"(?<joint>joint\s+)?general\s+(?:comment|recommendation)s?\s+No\.\s?(?<n>\d{1,2})(?:\s*\((?:19|20)\d{2}\))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex General();
}
