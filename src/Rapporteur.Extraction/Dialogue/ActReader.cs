namespace Rapporteur.Extraction.Dialogue;

/// <summary>Reads what was done: "torture, death in custody".</summary>
internal sealed class ActReader(ExchangeWords lists)
{
    /// <summary>The acts that words name, each once; null where they name none.</summary>
    public string? OrNull(ExchangeText text, Stretch part)
    {
        var found = lists.Marks("act").All(text.Words, part.From, part.To).Select(h => text.Slice(new Stretch(h.At, h.End)).ToLowerInvariant()).Distinct().ToList();
        return found.Count > 0 ? string.Join(", ", found) : null;
    }
}
