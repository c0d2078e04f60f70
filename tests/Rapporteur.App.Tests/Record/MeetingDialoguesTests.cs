using NodaTime;

namespace Rapporteur.App.Tests.Record;

public sealed class MeetingDialoguesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reply_of_the_second_meeting_is_proposed_for_questions_of_the_first(bool firstImportedFirst)
    {
        await using var house = await TestHouse.Open();
        string[] files = [house.Folder.Write("a.txt", InventedMeetings.First), house.Folder.Write("b.txt", InventedMeetings.Second)];
        await house.Import(firstImportedFirst ? files : [.. files.Reverse()]);
        var review = (await house.Reader.ReviewOrNull("JOR", "CRPD", "2", new LocalDate(2026, 11, 24), Cancel))!;
        Assert.Equal(["CRPD/C/SR.801", "CRPD/C/SR.802"], review.Meetings.Select(m => m.Label));
        Assert.Equal(["state statement 2", "committee question 3", "committee question 4", "state reply 5"], review.Meetings[0].Turns.Select(t => $"{t.Side} {t.Act} {t.Paragraph}"));
        var asked = review.Meetings[0].Asked.ToDictionary(a => a.Question.Path!);
        Assert.Equal(["3-1", "3-2", "3-3", "4-1", "4-2"], asked.Keys);
        Assert.Empty(asked["3-3"].Proposed);
        var training = Assert.Single(asked["4-1"].Proposed);
        Assert.Equal(("Ms. Obaseki", "CRPD/C/SR.801"), (asked["4-1"].Question.By, asked["4-1"].Question.Sources[0].Label));
        Assert.Equal((true, "Ms. Qasim", "2", "/documents/CRPD/C/SR.802#2"), (training.OtherMeeting, training.Reply.By, training.Reply.Path, training.Reply.Href));
        Assert.Contains("article 12", Assert.Single(asked["4-2"].Proposed).Basis, StringComparison.Ordinal);
        Assert.Contains(asked["3-1"].Proposed, p => p is { OtherMeeting: false, Reply.Path: "5" });
        Assert.Empty(review.Exchanges);
    }

    [Fact]
    public async Task A_record_shows_its_own_proposals_on_its_page()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("a.txt", InventedMeetings.First), house.Folder.Write("c.txt", InventedDocuments.Issues()));
        var meeting = (await house.Reader.DocumentOrNull("CRPD/C/SR.801", null, Cancel))!.Meeting!;
        Assert.Equal(new LocalDate(2025, 3, 11), meeting.Date);
        Assert.All(meeting.Asked.SelectMany(a => a.Proposed), p => Assert.False(p.OtherMeeting));
        Assert.Null((await house.Reader.DocumentOrNull("CRPD/C/JOR/Q/9", null, Cancel))!.Meeting);
    }
}
