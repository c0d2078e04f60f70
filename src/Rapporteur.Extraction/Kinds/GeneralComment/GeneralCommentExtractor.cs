using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.GeneralComment;

/// <summary>Reads the cover of general comments and general recommendations, joint ones too. They hold no units: they explain articles and address no State.</summary>
internal sealed partial class GeneralCommentExtractor : IKindExtractor
{
    /// <inheritdoc />
    public string Name => "general-comment/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.GeneralComment];

    /// <inheritdoc />
    public IReadOnlyList<string> Languages { get; } = ["en", "fr", "es"];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) => null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var title = draft.Document.Title ?? "";
        var numbers = Number().Matches(title);
        List<string> printed = [.. numbers.Select(m => m.Groups["n"].Value)];
        List<string> found = printed.Count > 0 ? printed : [.. new[] { draft.Document.Symbol }.Concat(draft.Document.OtherSymbols.Select(s => (DocumentSymbol?)s)).OfType<DocumentSymbol>().SelectMany(s => InSymbol().Matches(s.Text)).Select(m => m.Groups["n"].Value)];
        var year = numbers.Select(m => m.Groups["year"]).FirstOrDefault(g => g.Success)?.Value;
        return draft with { Comment = new CommentFacts([.. found.Distinct()], year, TreatyArticles.InHeading(title)) };
    }

    [GeneratedRegex(@"\b(?:No|no|núm|n)\s?[.o°º]?\s?(?<n>\d{1,2})\b(?:\s*\((?<year>(?:19|20)\d{2})\))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"/(?:GC|GR)/(?<n>\d{1,2})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InSymbol();
}
