using System.Text.RegularExpressions;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Reviews;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Kinds.Cover;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.UprDecision;

/// <summary>Reads the decisions by which the Council adopts the outcome of a review: the State, the day of the review and so the cycle, the day of adoption, the report that it adopts.</summary>
internal sealed partial class DecisionExtractor : IKindExtractor
{
    private const int FirstBlocks = 30;

    /// <inheritdoc />
    public string Name => "upr-decision/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.UprDecision];

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) =>
        Blocks(document).Take(FirstBlocks).Any(b => Outcome().IsMatch(b.Text)) && Blocks(document).Any(b => Adopts().IsMatch(b.Text)) ? DocumentKind.UprDecision : null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft)
    {
        var title = Blocks(document).Select(b => b.Text).First(t => Outcome().IsMatch(t));
        var text = document.Clean.Text;
        var reviewed = Reviewed().Match(text) is { Success: true } held ? PrintedDay.FirstOrNull(held.Groups["when"].Value) : null;
        var meeting = Meeting().Match(text);
        var day = meeting.Success && PrintedDay.FirstOrNull(meeting.Groups["when"].Value) is { IsDay: true } known ? known.Start : (NodaTime.LocalDate?)null;
        var outcome = Outcome().Match(title);
        return draft with
        {
            Document = draft.Document with
            {
                Title = title[outcome.Index..].Trim(),
                Body = new BodyCode("UPR"),
                State = CoverNames.InWords(outcome.Groups["state"].Value) ?? draft.Document.State,
                Cycle = UprCycles.Default.OfOrNull(reviewed?.Start) ?? draft.Document.Cycle,
                Adopted = meeting.Success ? new Adoption(meeting.Groups["meeting"].Value, day) : draft.Document.Adopted,
                ReportsConsidered = [.. SymbolFinder.Find(text).Select(m => m.Symbol).Where(s => s.Form == SymbolForm.CouncilDocument).OrderBy(s => s.Text != s.Base).Distinct().Where((s, i) => i == 0)],
            },
        };
    }

    private static IEnumerable<PlacedBlock> Blocks(SplitDocument document) => document.Clean.Masthead.Concat(document.Clean.Body);

    [GeneratedRegex(@"\bOutcome of the universal periodic review\s*[:–—-]?\s*(?<state>\p{Lu}.{2,100})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"\b(?:Adopts|Decides\s+to\s+adopt)\s+the\s+(?:outcome|report)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Adopts();

    [GeneratedRegex(@"\bconducted\s+the\s+review\s+of\s+[^.]{2,120}?\s+on\s+(?<when>\d{1,2}\s+\p{L}+\s+\d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Reviewed();

    [GeneratedRegex(@"(?<meeting>\d{1,3})(?:st|nd|rd|th)\s+meeting,?\s+(?<when>\d{1,2}\s+\p{L}+\s+\d{4})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Meeting();
}
