using NodaTime;
using Rapporteur.Core.Dialogue;

namespace Rapporteur.Core.Tests.Dialogue;

public sealed class CaptureEntryTests
{
    private const string Id = "01890a5d-ac96-774b-bcce-b302099a8057";

    private static readonly Instant Now = Instant.FromUtc(2031, 4, 2, 10, 0);

    private static readonly CaptureDraft Good = new()
    {
        Id = Id, Revision = 1, Sequence = 0, Kind = "question", Side = "committee", Text = " How many? ", TypedAt = "2031-04-02T09:59:58.1234567Z", Author = "A typist",
    };

    public static TheoryData<string, CaptureDraft, CaptureRefusal?> Drafts => new()
    {
        { "whole", Good, null },
        { "an absence may have no words", Good with { Kind = "absence", Speaker = "The Inspector", Text = "" }, null },
        { "a speaker may have no words", Good with { Kind = "speaker", Speaker = "The Chair", Text = null }, null },
        { "an absence of nobody", Good with { Kind = "absence", Speaker = " ", Text = "" }, CaptureRefusal.NoText },
        { "a question without words", Good with { Speaker = "Ms. Adan", Text = "  " }, CaptureRefusal.NoText },
        { "a withdrawal needs none", Good with { Revision = 2, Text = "", Withdrawn = true }, null },
        { "another version of GUID", Good with { Id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301" }, CaptureRefusal.NoId },
        { "a GUID of another family", Good with { Id = "01890a5d-ac96-774b-3cce-b302099a8057" }, CaptureRefusal.NoId },
        { "no GUID", Good with { Id = "17" }, CaptureRefusal.NoId },
        { "no revision", Good with { Revision = 0 }, CaptureRefusal.NoRevision },
        { "no place", Good with { Sequence = -1 }, CaptureRefusal.NoRevision },
        { "unknown kind", Good with { Kind = "Question" }, CaptureRefusal.NoKind },
        { "unknown side", Good with { Side = "press" }, CaptureRefusal.NoSide },
        { "no author", Good with { Author = null }, CaptureRefusal.NoAuthor },
        { "longest words", Good with { Text = new string('x', CaptureEntry.LongestText) }, null },
        { "too long words", Good with { Text = new string('x', CaptureEntry.LongestText + 1) }, CaptureRefusal.TooLong },
        { "too long a meeting", Good with { Meeting = new string('1', CaptureEntry.LongestMeeting + 1) }, CaptureRefusal.TooLong },
        { "no time", Good with { TypedAt = "10 o'clock" }, CaptureRefusal.NoTime },
        { "a clock that is a little fast", Good with { TypedAt = "2031-04-03T10:00:00Z" }, null },
        { "more than a day ahead", Good with { TypedAt = "2031-04-03T10:00:01Z" }, CaptureRefusal.InTheFuture },
        { "answers another", Good with { Answers = "01890a5d-ac96-774b-bcce-000000000001" }, null },
        { "answers itself", Good with { Answers = Id }, CaptureRefusal.NoQuestion },
        { "answers nothing known", Good with { Answers = "the last" }, CaptureRefusal.NoQuestion },
        { "no entry", Good with { Readable = false }, CaptureRefusal.NotReadable },
    };

    [Theory]
    [MemberData(nameof(Drafts))]
    public void An_entry_is_checked_when_it_comes(string reason, CaptureDraft draft, CaptureRefusal? refusal)
    {
        var done = CaptureEntry.Of(draft, "PAK/CAT/1", Now);
        Assert.True(refusal == done.Failure, $"{reason}: {done.Failure}");
        Assert.Equal(refusal is null, done.Detail.Length == 0);
    }

    [Fact]
    public void Words_are_trimmed_and_the_time_is_kept_to_the_millisecond()
    {
        var entry = CaptureEntry.Of(Good, "PAK/CAT/1", Now).Value!;
        Assert.Equal(("How many?", "", "PAK/CAT/1"), (entry.Text, entry.Speaker, entry.Review));
        Assert.Equal(Instant.FromUtc(2031, 4, 2, 9, 59, 58) + Duration.FromMilliseconds(123), entry.TypedAt);
    }

    [Fact]
    public void The_last_revision_holds_at_the_place_of_the_first_whatever_comes_first()
    {
        var first = CaptureEntry.Of(Good, "PAK/CAT/1", Now).Value!;
        var second = first with { Id = CaptureId.ParseOrNull("01890a5d-ac96-774b-bcce-000000000002")!.Value, TypedAt = first.TypedAt + Duration.FromSeconds(5), Text = "Second" };
        var third = second with { Id = CaptureId.ParseOrNull("01890a5d-ac96-774b-bcce-000000000001")!.Value, Sequence = 2, Text = "Third" };
        var corrected = first with { Revision = 2, Text = "How many officers?", TypedAt = first.TypedAt + Duration.FromMinutes(1) };
        var gone = second with { Revision = 2, Text = "", Withdrawn = true };
        Assert.Equal(["How many officers?", "Second", "Third"], CapturedEntry.Of([third, corrected, second, first]).Select(e => e.Entry.Text));
        var left = CapturedEntry.Of([gone, corrected, second, first]);
        Assert.Equal((true, first.TypedAt), (Assert.Single(left).Corrected, left[0].FirstTypedAt));
    }

    [Fact]
    public void Names_of_kinds_go_back_and_forth() =>
        Assert.All(Enum.GetValues<CaptureKind>(), k => Assert.Equal(k, CaptureNames.KindOrNull(k.Name())));
}
