using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>What each recommendation repeats of earlier concluding observations: by its own words, its lead-in, their notes, and the concern before it that names the paragraph which it takes up.</summary>
/// <param name="document">The document.</param>
/// <param name="own">Its symbol.</param>
internal sealed class RepeatedPoints(SplitDocument document, DocumentSymbol? own)
{
    private SplitHeading? heading;
    private List<string> taken = [];

    /// <summary>Hears the next paragraph in order; a concern's citations hold until the heading changes or another concern comes.</summary>
    public void Next(SplitParagraph paragraph, ParagraphRole role)
    {
        if (paragraph.Heading != heading)
        {
            (heading, taken) = (paragraph.Heading, []);
        }

        if (role == ParagraphRole.Concern)
        {
            taken = [.. RepeatedObservations.Find($"{paragraph.Span.Slice(document.Clean.Text)} {Cited(paragraph, paragraph.Span)}", own, withParagraph: true)];
        }
    }

    /// <summary>What a unit of the paragraph heard last repeats.</summary>
    public IReadOnlyList<string> Of(SplitParagraph paragraph, UnitSpan unit, bool closing)
    {
        var before = paragraph.HasItems && unit.LeadIn is not null ? Cited(paragraph, Lead(paragraph)) : "";
        var said = RepeatedObservations.Find($"{unit.LeadIn} {unit.Span.Slice(document.Clean.Text)} {before} {Cited(paragraph, unit.Span)}", own);
        return [.. said.Concat(closing ? [] : taken).Distinct()];
    }

    private static TextSpan Lead(SplitParagraph paragraph) => new(paragraph.Span.Start, paragraph.Lead.Last().Words.End);

    private string Cited(SplitParagraph paragraph, TextSpan passage) =>
        string.Join(' ', Notes.In(document.Clean, paragraph.Parts.Select(p => p.Block), passage).Select(n => n.Text));
}
