using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;

namespace Rapporteur.App.Accountability;

/// <summary>A request with what it asks as types.</summary>
/// <param name="View">The request as it is shown.</param>
/// <param name="Asked">What it asks.</param>
/// <param name="Dossier">The dossier that has it; null for one of a document.</param>
internal sealed record FoundRequest(RequestView View, DataRequest Asked, string? Dossier);
