using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;

namespace Rapporteur.App.Record;

/// <summary>A review by State, body and cycle.</summary>
internal sealed record ReviewKey(StateCode State, BodyCode Body, string Cycle)
{
    /// <summary>As dossiers write it: <c>PAK/CAT/1</c>.</summary>
    public override string ToString() => $"{State}/{Body}/{Cycle}";

    public static ReviewKey? ParseOrNull(string? text) =>
        text?.Split('/') is [var state, var body, var cycle] ? new ReviewKey(new StateCode(state), new BodyCode(body), cycle) : null;
}
