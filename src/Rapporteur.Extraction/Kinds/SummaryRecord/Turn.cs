using Rapporteur.Core.States;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>A speech while it is read: its speaker and its blocks.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Side">The side, as in <see cref="Core.Reading.SpeechTurn"/>.</param>
/// <param name="State">The speaker's State; null where not known.</param>
/// <param name="Person">Who holds the office that speaks; null elsewhere.</param>
/// <param name="Parts">Its blocks in order; the first names the speaker.</param>
/// <param name="Heading">The agenda item under which it is said; null where none is printed.</param>
internal sealed record Turn(Speaker Speaker, string Side, StateCode? State, string? Person, List<RecordPart> Parts, RecordPart? Heading)
{
    /// <summary>Offset in the document's text after the words that name the speaker.</summary>
    public int SpeechFrom => Parts[0].Block.Words.Start + Speaker.End;

    /// <summary>Numbers of its paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs => [.. Parts.Select(p => p.Number).OfType<string>().Distinct()];
}
