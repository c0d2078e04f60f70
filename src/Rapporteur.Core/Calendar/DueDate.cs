using Rapporteur.Core.Time;

namespace Rapporteur.Core.Calendar;

/// <summary>A candidate for the date by which something is owed.</summary>
/// <param name="Date">The date.</param>
/// <param name="Rule">Where it comes from.</param>
/// <param name="SetOn">When the document that sets it was adopted or issued; null for a treaty's rule. Among printed dates the latest document wins.</param>
/// <param name="Basis">The rule in words, or the symbol and paragraph.</param>
public sealed record DueDate(PartialDate Date, DueRule Rule, PartialDate? SetOn, string Basis);
