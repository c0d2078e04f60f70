using Rapporteur.Core.Dialogue;

namespace Rapporteur.App.CaptureMeeting;

/// <summary>Entries to record.</summary>
/// <param name="State">State code of the review.</param>
/// <param name="Body">Its body.</param>
/// <param name="Cycle">Its cycle.</param>
/// <param name="Entries">The entries, unchecked.</param>
public sealed record CaptureRequest(string State, string Body, string Cycle, IReadOnlyList<CaptureDraft> Entries);
