namespace Rapporteur.App.Views;

/// <summary>How many rows of tables of one source tell of a review. Never added to what was read in documents.</summary>
/// <param name="Body">Body code; null where the table names none that is known.</param>
/// <param name="Cycle">Cycle; null where it is not known.</param>
/// <param name="Source">Who made the table.</param>
/// <param name="Rule">What the source counts as one, in English.</param>
/// <param name="Kind"><c>recommendation</c>, <c>pledge</c>, <c>concern</c>, <c>observation</c>, <c>unknown</c>, <c>review</c>.</param>
/// <param name="Count">Rows.</param>
/// <param name="Supported">Of these supported.</param>
/// <param name="Noted">Of these noted.</param>
/// <param name="Pending">Of these pending.</param>
/// <param name="Href">The page of the rows; null without body or cycle.</param>
public sealed record TabledLine(string? Body, string? Cycle, string Source, string Rule, string Kind, int Count, int Supported, int Noted, int Pending, string? Href);
