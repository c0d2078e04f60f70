using Rapporteur.Core.Dialogue;

namespace Rapporteur.App.CaptureMeeting;

/// <summary>What became of one entry of a batch.</summary>
/// <param name="Id">Its id as it came; null where it had none that could be read.</param>
/// <param name="Revision">Its revision as it came.</param>
/// <param name="Added">True where the record did not hold it; false where it did, or it is refused.</param>
/// <param name="Refusal">Why it is not recorded; null where the record holds it now.</param>
/// <param name="Detail">What a person needs to know of the refusal; empty elsewhere.</param>
public sealed record CaptureAnswer(string? Id, int? Revision, bool Added, CaptureRefusal? Refusal, string Detail);
