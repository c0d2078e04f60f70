using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Results;
using Rapporteur.Extraction.Reading.PlainText;

namespace Rapporteur.Extraction.Reading.Html;

/// <summary>Reads the words of an HTML page. Scripts are never run and no address is followed.</summary>
public sealed class HtmlDocumentReader : IDocumentReader
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "NAV", "HEADER", "FOOTER", "ASIDE", "FORM", "IFRAME", "OBJECT", "SVG", "HEAD" };
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase) { "P", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "TD", "TH", "DIV", "SECTION", "ARTICLE", "MAIN", "BLOCKQUOTE", "PRE", "DT", "DD", "BODY", "TABLE", "TR", "TBODY", "UL", "OL", "DL", "FIGURE", "FIGCAPTION" };

    /// <inheritdoc />
    public SourceFormat Format => SourceFormat.Html;

    /// <inheritdoc />
    public Outcome<ReadDocument, ReadFailure> Read(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var (text, guessed) = TextEncoding.Decode(bytes.Span);
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(text);
        cancel.ThrowIfCancellationRequested();
        var walk = new HtmlWalk(Skipped, Blocks);
        walk.Through(page.Body);
        if (walk.Found.Count == 0)
        {
            return (ReadFailure.Empty, "The page has no words.");
        }

        var findings = new List<Finding>();
        if (HasActiveContent(page))
        {
            findings.Add(new Finding("EXT0201", FindingSeverity.Warning, "The page holds scripts or embedded objects; they were left out and not run. Words that only a script writes are missing."));
        }

        if (guessed)
        {
            findings.Add(TextEncoding.Guessed);
        }

        return new ReadDocument(SourceFormat.Html, walk.Found, null) { Findings = findings };
    }

    private static bool HasActiveContent(IHtmlDocument page) =>
        page.QuerySelector("script, iframe, object, embed") is not null
        || page.All.Any(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));
}
