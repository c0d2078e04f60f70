using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;
using Rapporteur.App.Views;
using Rapporteur.Core.Dialogue;

namespace Rapporteur.Web.Features.Capture;

/// <summary>The values of the form of capture: what the person typed, or what a fresh form begins with.</summary>
public sealed record CaptureForm
{
    public string Id { get; init; } = "";
    public int Revision { get; init; } = 1;
    public long Sequence { get; init; }
    public string Meeting { get; init; } = "";
    public string Kind { get; init; } = CaptureKind.Question.Name();
    public string Speaker { get; init; } = "";
    public string Side { get; init; } = CaptureNames.Sides[0];
    public string Text { get; init; } = "";
    public string Author { get; init; } = "";
    public string? Answers { get; init; }

    /// <summary>A fresh form: the speaker of the last entry goes on.</summary>
    /// <param name="items">What is captured, in order.</param>
    /// <param name="author">Name that the browser keeps; null for none.</param>
    /// <param name="now">Time of its identity.</param>
    public static CaptureForm After(IReadOnlyList<CapturedLine> items, string? author, Instant now)
    {
        var fresh = new CaptureForm { Id = Guid.CreateVersion7(now.ToDateTimeOffset()).ToString("D"), Author = author ?? "" };
        return items is [.., var last]
            ? fresh with { Sequence = items.Max(i => i.Sequence) + 1, Meeting = last.Meeting, Kind = last.Kind, Speaker = last.Speaker, Side = last.Side }
            : fresh;
    }

    /// <summary>A form with an entry to be corrected.</summary>
    public static CaptureForm Of(CapturedLine line, string? author) => new()
    {
        Id = line.Id, Revision = line.Revision + 1, Sequence = line.Sequence, Meeting = line.Meeting, Kind = line.Kind, Speaker = line.Speaker, Side = line.Side,
        Text = line.Text, Author = author ?? line.Author, Answers = line.Answers,
    };

    /// <summary>What was sent.</summary>
    public static CaptureForm Of(IFormCollection form) => new()
    {
        Id = form["id"].ToString(),
        Revision = int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0,
        Sequence = long.TryParse(form["sequence"], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : -1,
        Meeting = form["meeting"].ToString(), Kind = form["kind"].ToString(), Speaker = form["speaker"].ToString(), Side = form["side"].ToString(),
        Text = form["text"].ToString().ReplaceLineEndings("\n"), Author = form["author"].ToString(), Answers = form["answers"].ToString() is { Length: > 0 } answers ? answers : null,
    };

    /// <summary>The entry, typed at this time.</summary>
    public CaptureDraft Draft(Instant now) => new()
    {
        Id = Id, Revision = Revision, Sequence = Sequence, Meeting = Meeting, Kind = Kind, Speaker = Speaker, Side = Side, Text = Text, Author = Author, Answers = Answers,
        TypedAt = InstantPattern.ExtendedIso.Format(now),
    };

    /// <summary>The revision that takes an entry back. It repeats none of its words.</summary>
    public static CaptureDraft Withdrawal(CapturedLine line, string author, Instant now) =>
        (Of(line, author.Length > 0 ? author : null) with { Text = "" }).Draft(now) with { Withdrawn = true };
}
