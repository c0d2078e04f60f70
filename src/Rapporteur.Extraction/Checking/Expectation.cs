using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Checking;

/// <summary>One expectation of a kind's profile.</summary>
/// <param name="What">What is counted, as in the tables of data/profiles/kinds.</param>
/// <param name="Least">The least number.</param>
/// <param name="Severity">How bad it is when there are fewer.</param>
internal sealed record Expectation(string What, int Least, FindingSeverity Severity)
{
    /// <summary>The finding's code: header, paragraphs, or units.</summary>
    public string Code => What switch
    {
        "paragraphs" => "EXT0131",
        "recommendations" or "questions" or "replies" or "tied-replies" or "corrections" => "EXT0132",
        "deadlines" or "next-report" => "EXT0133",
        _ => "EXT0130",
    };

    /// <summary>True for units, which are read in some languages only.</summary>
    public bool OfUnits => Code is "EXT0132" or "EXT0133";

    /// <summary>How many the reading has.</summary>
    /// <exception cref="InvalidOperationException">The profile counts something that no reading has.</exception>
    public int Count(DocumentReading reading) => What switch
    {
        "symbol" => reading.Document.Symbol is null ? 0 : 1,
        "title" => reading.Document.Title is null ? 0 : 1,
        "body" => reading.Document.Body is null ? 0 : 1,
        "state" => reading.Document.State is null ? 0 : 1,
        "session" => reading.Document.Session is null ? 0 : 1,
        "issued" => reading.Document.Issued is null ? 0 : 1,
        "meetings" => reading.Document.Meetings.Count,
        "adopted" => reading.Document.Adopted?.Date is null ? 0 : 1,
        "reports-considered" => reading.Document.ReportsConsidered.Count,
        "headings" => reading.Headings.Count,
        "paragraphs" => reading.Paragraphs.Count,
        "recommendations" => reading.Recommendations.Count,
        "questions" => reading.Questions.Count,
        "replies" => reading.Replies.Count,
        "tied-replies" => reading.Replies.Count(r => r.Questions.Count > 0),
        "corrections" => reading.Corrections.Count,
        "deadlines" => reading.Deadlines.Count,
        "next-report" => reading.Deadlines.Count(d => d.Kind == "next-report"),
        _ => throw new InvalidOperationException($"A profile counts '{What}', which no reading has."),
    };
}
