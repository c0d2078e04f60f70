using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.States;
using Rapporteur.Extraction.Kinds;
using Rapporteur.Extraction.Kinds.Cover;

namespace Rapporteur.Extraction.Checking;

/// <summary>Says what was unusual in the choice of kind and language.</summary>
internal static class ChoiceFindings
{
    /// <summary>Findings on the choice.</summary>
    public static IEnumerable<Finding> Of(DocumentReading reading, KindChoice choice)
    {
        if (choice.Contradicted is { } title)
        {
            yield return new Finding(
                "EXT0111", FindingSeverity.Info, $"The symbol says {choice.Kind.Name()}, the title {title.Name()}; the symbol was followed.");
        }

        if (reading.Document is { Symbol: { State: { } state } symbol, Title: { } naming } && CoverNames.InWords(naming) is { } named && !SameState(named, state))
        {
            yield return new Finding(
                "EXT0117", FindingSeverity.Warning,
                $"The symbol ({symbol.Text}) is of {StateRegistry.Default.NameOf(state)}, the title names {StateRegistry.Default.NameOf(named)}. The document is kept under its symbol; compare the cover.");
        }

        if (choice.Basis == "none")
        {
            yield return new Finding("EXT0112", FindingSeverity.Warning, "Neither symbol nor title nor structure says what the document is; it is kept as other.");
        }
        else if (choice.Basis != "symbol")
        {
            yield return new Finding("EXT0110", FindingSeverity.Info, $"Taken for {choice.Kind.Name()} by its {choice.Basis}: no symbol says so.");
        }

        if (reading.Language is null)
        {
            yield return new Finding("EXT0114", FindingSeverity.Warning, "The language was not detected; the document was read as English.");
        }
        else if (!KindCatalogue.For(choice.Kind).Languages.Contains(reading.Language))
        {
            yield return new Finding(
                "EXT0113", FindingSeverity.Warning, $"Documents of this kind in this language ({reading.Language}) are not yet read into units; text, header and paragraphs are kept.");
        }
    }

    // CHN-HKG is a part of CHN: the title may name either.
    private static bool SameState(StateCode one, StateCode other) => one.Value.Split('-')[0] == other.Value.Split('-')[0];
}
