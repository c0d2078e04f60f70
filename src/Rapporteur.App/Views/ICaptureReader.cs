namespace Rapporteur.App.Views;

/// <summary>The working notes that people typed during meetings. They are private: only the page of capture, and a block of the review's page that says what they are, show them.</summary>
public interface ICaptureReader
{
    /// <summary>What holds of the captured entries of one review, in the order in which they were typed; empty where there are none.</summary>
    Task<IReadOnlyList<CapturedLine>> Captured(string state, string body, string cycle, CancellationToken cancel);
}
