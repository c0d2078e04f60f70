using System.Text.RegularExpressions;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Kinds.StateReport;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Corrigendum;

/// <summary>Reads corrigenda: the document that is corrected, and each correction with its place.</summary>
internal sealed partial class CorrigendumExtractor : IKindExtractor
{
    private const int LongestPlace = 120;

    /// <inheritdoc />
    public string Name => "corrigendum/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.Corrigendum];

    /// <inheritdoc />
    public IReadOnlyList<string> Languages { get; } = ["en", "fr", "es"];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) => null;

    /// <summary>True where the symbol is that of corrections and the cover calls them so; some corrigenda are the whole document again.</summary>
    public static bool Is(SplitDocument document, DocumentSymbol symbol) =>
        CorrectedOrNull(symbol) is not null && document.Clean.Masthead.Concat(document.Clean.Body).Any(b => CorrectingWords.IsTitle(b.Text));

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var words = CorrectingWords.Of(draft.Language);
        var title = document.Clean.Body.ToList().FindLastIndex(b => CorrectingWords.IsTitle(b.Text));
        List<PrintedCorrection> corrections = [.. Corrections([.. document.Clean.Body.Skip(title + 1).Where(b => b.Text.Length > 0)], draft, words)];
        return draft with
        {
            Corrects = draft.Document.Symbol is { } own ? CorrectedOrNull(own) : null,
            Corrections = corrections,
            Findings = [.. draft.Findings, .. corrections.Where(c => c.Kind == "unread").Select(c => new Finding(
                "EXT0175", FindingSeverity.Warning, $"The correction at \"{c.Place}\" has no form that is known; its words were kept.", c.Page, c.Paragraph))],
        };
    }

    private static DocumentSymbol? CorrectedOrNull(DocumentSymbol symbol)
    {
        var at = symbol.Text.LastIndexOf("/Corr.", StringComparison.Ordinal);
        return at < 0 || symbol.Text.AsSpan(at).Count('/') > 1 ? null : DocumentSymbol.ParseOrNull(symbol.Text[..at]);
    }

    private static IEnumerable<PrintedCorrection> Corrections(List<PlacedBlock> lines, DocumentReading draft, CorrectingWords words)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (PlaceOrNull(lines[i].Text, words) is not { } place)
            {
                continue;
            }

            var next = i + 1;
            while (next < lines.Count && PlaceOrNull(lines[next].Text, words) is null)
            {
                next++;
            }

            var inLine = place.End < lines[i].Text.Length;
            if (!inLine && next == i + 1)
            {
                continue;
            }

            var span = inLine ? new TextSpan(lines[i].Words.Start + place.End, lines[next - 1].Words.End) : new TextSpan(lines[i + 1].Words.Start, lines[next - 1].Words.End);
            var said = Instruction.Read(span.Slice(draft.Text), words);
            var path = AnsweringWords.Of(draft.Language).Numbers.All(place.Words).Select(h => References.ParagraphPaths.Read(place.Words, h.At + h.Phrase.Length)).FirstOrDefault(p => p.Count > 0)?[0];
            yield return new PrintedCorrection(place.Words, path, said.Kind, said.Old, said.New, lines[i].Page, span);
            i = next - 1;
        }
    }

    // "Page 12, paragraph 45, line 3" on a line of its own, or before a colon and the instruction; the job number may stand before it.
    private static (string Words, int End)? PlaceOrNull(string line, CorrectingWords words)
    {
        var from = JobNumber().Match(line).Length;
        var place = line[from..];
        if (words.Places.FirstOrNull(place) is not { At: 0 })
        {
            return null;
        }

        var colon = place.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && colon < LongestPlace
            ? (place[..colon], from + colon + 2)
            : place.Length <= LongestPlace && words.Whole.FirstOrNull(place) is null && !place.EndsWith('.') ? (place.TrimEnd(':'), line.Length) : null;
    }

    [GeneratedRegex(@"^(?:GE[.:]\d{2}-\d{4,6}\s+(?:\([A-Z]\)\s+)?)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JobNumber();
}
