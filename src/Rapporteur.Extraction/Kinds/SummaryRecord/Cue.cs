namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>Words in a clause that ask.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="TextStart">Offset at which the question's own words begin.</param>
internal sealed record Cue(CuePattern Pattern, int Start, int TextStart)
{
    /// <summary>True where the question names things to tell or give, not a clause with whether or how.</summary>
    public bool NamesThings => Pattern.Then is "anything" or "verb" or "information";
}
