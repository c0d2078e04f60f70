using NodaTime;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.States;

namespace Rapporteur.Storage.Tests;

/// <summary>Builds readings of invented documents.</summary>
internal static class Readings
{
    public static DocumentReading Observations(
        string symbol = "CAT/C/ATA/CO/1", char hash = 'a', string language = "en", string words = "Train the police.", LocalDate? issued = null, string extractor = "concluding-observations/1")
    {
        var text = $"The Committee is concerned.\n\nThe State party should:\n\n{words}\n\nReport.";
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new DocumentReading
        {
            File = "observations.pdf",
            Sha256 = new string(hash, 64),
            Pages = 3,
            Language = language,
            Document = Header(symbol, issued),
            Text = text,
            Headings = [new Heading("Police (arts. 2 and 10)", "A.", ["2", "10"], "6", new TextSpan(0, 0), 1)],
            Paragraphs =
            [
                new Paragraph("6", ParagraphRole.Concern, "The Committee is concerned.", 1, new TextSpan(0, 27)),
                new Paragraph("7", ParagraphRole.Recommendation, text[29..(at + words.Length)], 1, new TextSpan(29, at + words.Length)),
            ],
            Recommendations =
            [
                new RecommendationUnit { Path = "7(a)", Text = words, LeadIn = "The State party should:", Verb = "should", Articles = ["2", "10"], Page = 1, Span = new TextSpan(at, at + words.Length), States = [new StateCode("NOR")] },
                new RecommendationUnit { Path = "8", Text = "Report.", Page = 2, Span = new TextSpan(text.Length - 7, text.Length), Procedural = true },
            ],
            Questions = [new QuestionUnit("1(a)", "How many?", null, ["12"], null, new Wanted("data", "police", "conviction"), null, new TextSpan(0, 3))],
            Replies = [new ReplyUnit(["1(a)"], ["2", "3"], "None.", 2, new TextSpan(0, 3), "heading")],
            Deadlines = [new PrintedDeadline("follow-up", new LocalDate(2018, 5, 12), "day", "one year", ["7(a)"], "8")],
            UrgentParagraphs = ["7"],
            Participants = [new Participant("Ms. Invented", "Head of delegation", "state", true)],
            References = [new DocumentReference("the report (CAT/C/ATA/1)", DocumentSymbol.Parse("CAT/C/ATA/1"), "1")],
            Findings = [new Finding("EXT0001", FindingSeverity.Warning, "Something.", 2, "7", null)],
            Extractor = extractor,
        };
    }

    private static DocumentHeader Header(string symbol, LocalDate? issued)
    {
        var parsed = DocumentSymbol.Parse(symbol);
        return new DocumentHeader
        {
            Symbol = parsed, Kind = DocumentKind.ConcludingObservations, Title = "Concluding observations on Arcadia", Body = parsed.Body, State = parsed.State,
            Cycle = parsed.Cycle, Session = "60", Issued = issued ?? new LocalDate(2017, 6, 1), Meetings = ["1506", "1508"],
            ReportsConsidered = [DocumentSymbol.Parse("CAT/C/ATA/1")], Adopted = new Adoption("1530", new LocalDate(2017, 5, 4)),
        };
    }
}
