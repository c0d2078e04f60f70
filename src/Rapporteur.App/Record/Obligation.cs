using Rapporteur.App.Views;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;

namespace Rapporteur.App.Record;

/// <summary>Something owed, with its place among the reviews.</summary>
/// <param name="State">Who owes it.</param>
/// <param name="Body">To whom.</param>
/// <param name="View">As it is shown.</param>
/// <param name="SetBy">Cycle of the review that set it; null for a treaty's own rule.</param>
/// <param name="Answers">Cycle of the review that what is owed leads to; null where the record knows none.</param>
internal sealed record Obligation(StateCode State, BodyCode Body, DueView View, string? SetBy, string? Answers);
