namespace Rapporteur.App.Views;

/// <summary>A page of the rows that tables have of one review.</summary>
/// <param name="State">State code.</param>
/// <param name="StateName">State's name.</param>
/// <param name="Body">Body code.</param>
/// <param name="Cycle">Cycle.</param>
/// <param name="Title">The review's title.</param>
/// <param name="Lines">Counts by source.</param>
/// <param name="Same">Rows of the review that are proposed to be the same as a unit of a document.</param>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record TabledView(
    string State, string StateName, string Body, string Cycle, string Title, IReadOnlyList<TabledLine> Lines, int Same, IReadOnlyList<TabledRowView> Rows, int Page, int Pages);
