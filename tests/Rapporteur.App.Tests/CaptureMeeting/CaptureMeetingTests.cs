using Rapporteur.App.CaptureMeeting;
using Rapporteur.Core.Dialogue;

namespace Rapporteur.App.Tests.CaptureMeeting;

public sealed class CaptureMeetingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Entries_of_a_review_are_recorded_once_and_read_with_what_they_answer()
    {
        await using var house = await Imported();
        CaptureDraft[] batch = [Draft(1, "question", "How many ramps?"), Draft(2, "reply", "Many.") with { Answers = Id(1) }, Draft(3, "shout", "!")];
        var done = await house.Capture.Run(new CaptureRequest("jor", "crpd", "9", batch), Cancel);
        Assert.Equal([(true, null), (true, null), (false, CaptureRefusal.NoKind)], done.Value!.Select(a => (a.Added, a.Refusal)));
        var again = await house.Capture.Run(new CaptureRequest("JOR", "CRPD", "9", batch), Cancel);
        Assert.Equal([(false, null), (false, null), (false, CaptureRefusal.NoKind)], again.Value!.Select(a => (a.Added, a.Refusal)));
        var lines = await house.Captured.Captured("JOR", "CRPD", "9", Cancel);
        Assert.Equal([("question", null), ("reply", "How many ramps?")], lines.Select(l => (l.Kind, l.Answered)));
        Assert.Empty(await house.Captured.Captured("JOR", "CRPD", "8", Cancel));
    }

    [Fact]
    public async Task A_review_that_the_record_does_not_have_and_a_batch_that_is_too_large_are_refused_whole()
    {
        await using var house = await Imported();
        Assert.Equal(CaptureFailure.NoReview, (await house.Capture.Run(new CaptureRequest("JOR", "CRPD", "77", [Draft(1, "note", "x")]), Cancel)).Failure);
        var many = Enumerable.Range(0, Rapporteur.App.CaptureMeeting.CaptureMeeting.LargestBatch + 1).Select(n => Draft(n, "note", "x")).ToList();
        Assert.Equal(CaptureFailure.TooMany, (await house.Capture.Run(new CaptureRequest("JOR", "CRPD", "9", many), Cancel)).Failure);
    }

    private static string Id(int n) => $"01890a5d-ac96-774b-bcce-{n:x12}";

    private static CaptureDraft Draft(int n, string kind, string text) => new()
    {
        Id = Id(n), Revision = 1, Sequence = n, Kind = kind, Side = "committee", Text = text, Author = "A typist", TypedAt = $"2017-04-18T10:00:{n % 60:00}Z",
    };

    private static async Task<TestHouse> Imported()
    {
        var house = await TestHouse.Open();
        await File.WriteAllTextAsync(house.Folder.File("observations.txt"), InventedDocuments.Observations("Train all officers of the police", "3 July 2016"), Cancel);
        await house.Import(house.Folder.File("observations.txt"));
        return house;
    }
}
