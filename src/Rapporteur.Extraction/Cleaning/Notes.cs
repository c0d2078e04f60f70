using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Cleaning;

/// <summary>The footnotes of a document by their marks, for those who read what a passage cites.</summary>
internal static class Notes
{
    /// <summary>The footnotes whose marks stand in a passage (or directly behind its last word), in order; a mark without a note gives none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="blocks">The blocks in which the passage stands.</param>
    /// <param name="passage">The passage, in the cleaned text.</param>
    public static IEnumerable<PlacedBlock> In(CleanDocument document, IEnumerable<PlacedBlock> blocks, TextSpan passage) =>
        from block in blocks
        from mark in block.Marks
        let at = block.Words.Start + mark.Offset
        where at >= passage.Start && at <= passage.End
        let note = NoteOrNull(document, block, mark.Mark)
        where note is not null
        select note;

    // Numbers run through the document; asterisks begin again on every page.
    private static PlacedBlock? NoteOrNull(CleanDocument document, PlacedBlock block, string mark)
    {
        var name = Name(mark);
        var named = document.Footnotes.Where(n => Name(n.Label ?? "") == name);
        return char.IsAsciiDigit(name.FirstOrDefault()) ? named.FirstOrDefault() : named.FirstOrDefault(n => n.Page == block.Page);
    }

    private static string Name(string mark) => mark.Trim().Trim('.', '(', ')', ',');
}
