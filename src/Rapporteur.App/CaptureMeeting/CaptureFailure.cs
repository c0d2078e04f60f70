namespace Rapporteur.App.CaptureMeeting;

/// <summary>Why nothing of a batch was looked at.</summary>
public enum CaptureFailure
{
    /// <summary>The record has no such review.</summary>
    NoReview,
    /// <summary>The batch has more entries than <see cref="CaptureMeeting.LargestBatch"/>.</summary>
    TooMany,
}
