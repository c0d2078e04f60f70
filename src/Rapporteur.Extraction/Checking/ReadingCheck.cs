using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds;

namespace Rapporteur.Extraction.Checking;

/// <summary>The last stage: compares a reading with what its kind is expected to give and notes what is missing.</summary>
internal static class ReadingCheck
{
    /// <summary>The reading with its findings.</summary>
    public static DocumentReading Complete(DocumentReading reading, KindChoice choice)
    {
        var findings = new List<Finding>(reading.Findings);
        findings.AddRange(ChoiceFindings.Of(reading, choice));
        findings.AddRange(MixedLanguages.Of(reading));
        findings.AddRange(ImpossibleDays.Of(reading));
        findings.AddRange(KindProfile.For(choice.Kind).Missing(reading));
        return reading with { Findings = findings };
    }
}
