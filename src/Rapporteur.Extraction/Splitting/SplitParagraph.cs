using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>A numbered paragraph with its items.</summary>
/// <param name="Number">As printed; <c>13~2</c> where the document repeats it.</param>
/// <param name="Parts">Its blocks in order; the first is the numbered one.</param>
/// <param name="Heading">The nearest heading before it.</param>
/// <param name="Headings">All headings it stands under, outermost first.</param>
internal sealed record SplitParagraph(string Number, IReadOnlyList<SplitPart> Parts, SplitHeading? Heading, IReadOnlyList<SplitHeading> Headings)
{
    /// <summary>From its first word (without the number) to its last.</summary>
    public TextSpan Span => new(Parts[0].Block.Words.Start, Parts[^1].Block.Words.End);

    /// <summary>Page on which it begins.</summary>
    public int? Page => Parts[0].Block.Page;

    /// <summary>The blocks before its first item.</summary>
    public IEnumerable<PlacedBlock> Lead => Parts.TakeWhile(p => p.Level == 0).Select(p => p.Block);

    /// <summary>True when it has items.</summary>
    public bool HasItems => Parts.Any(p => p.Level > 0);
}
