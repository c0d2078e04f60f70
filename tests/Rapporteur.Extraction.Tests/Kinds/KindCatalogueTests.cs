using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Tests.Kinds;

public sealed class KindCatalogueTests
{
    [Theory]
    [InlineData("masthead | CAT/C/ARC/CO/1\ntitle | Observations finales", DocumentKind.ConcludingObservations, null)]
    [InlineData("masthead | CAT/C/ARC/CO/1/Add.1\ntitle | Information received from Arcadia on follow-up", DocumentKind.FollowUpReport, null)]
    [InlineData("masthead | CAT/C/ARC/QPR/2\ntitle | List of issues prior to the second report", DocumentKind.ListOfIssuesPriorToReporting, null)]
    [InlineData("masthead | A/HRC/90/13\ntitle | Report of the Working Group on the Universal Periodic Review", DocumentKind.UprReport, null)]
    [InlineData("masthead | A/HRC/90/13/Add.1\ntitle | Report of the Working Group on the Universal Periodic Review", DocumentKind.UprAddendum, null)]
    [InlineData("masthead | A/HRC/90/14\ntitle | Report on lamps", DocumentKind.Other, "EXT0112")]
    [InlineData("masthead | CAT/C/SR.1506\ntitle | Summary record of the 1506th meeting", DocumentKind.SummaryRecord, null)]
    [InlineData("title | Replies of Arcadia to the list of issues", DocumentKind.Replies, "EXT0110")]
    [InlineData("masthead | CAT/C/ARC/CO/1\ntitle | Replies of Arcadia to the list of issues", DocumentKind.ConcludingObservations, "EXT0111")]
    [InlineData("body 1. | Please say.\nbody 2. | Please tell.\nbody 3. | Please ask.\nbody 4. | Please read.\nbody 5. | Please go.", DocumentKind.ListOfIssues, "EXT0110")]
    public void Symbol_first_then_title_then_structure(string script, DocumentKind kind, string? code)
    {
        var reading = Script.Read(script + "\nbody | Some words of the text that follow the cover in the English language.");
        Assert.Equal(kind, reading.Document.Kind);
        Assert.Equal(code, reading.Findings.FirstOrDefault(f => f.Code is "EXT0110" or "EXT0111" or "EXT0112")?.Code);
    }

    [Fact]
    public void A_document_in_another_language_keeps_its_paragraphs_and_says_that_its_units_are_not_read()
    {
        var reading = Script.Read("masthead | CAT/C/ARC/CO/1\nbody 1. | Комитет обеспокоен тем, что на улице не горит фонарь.\nbody 2. | Комитет рекомендует государству-участнику починить фонарь на улице.");
        Assert.Equal("ru", reading.Language);
        Assert.Equal(2, reading.Paragraphs.Count);
        Assert.Contains(reading.Findings, f => f.Code == "EXT0113");
    }
}
