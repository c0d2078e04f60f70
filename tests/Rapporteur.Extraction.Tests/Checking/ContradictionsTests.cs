using System.Text;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tests.Checking;

public sealed class ContradictionsTests
{
    private static readonly DocumentExtractor Extractor = DocumentExtractor.CreateDefault();

    [Fact]
    public void A_title_that_names_another_State_than_the_symbol_is_noted_and_both_are_kept()
    {
        var read = Read(Document("Concluding observations on the fourth periodic report of Peru", ""));

        Assert.Equal("AND", read.Document.State!.Value.Value);
        Assert.Contains("Peru", read.Document.Title, StringComparison.Ordinal);
        var finding = Assert.Single(read.Findings, f => f.Code == "EXT0117");
        Assert.Contains("Andorra", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Peru", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_names_the_State_of_the_symbol_is_not()
        => Assert.DoesNotContain(Read(Document("Concluding observations on the fourth periodic report of Andorra", "")).Findings, f => f.Code == "EXT0117");

    [Theory]
    [InlineData("by 31 June 2026", true)]
    [InlineData("by 29 February 2027", true)]
    [InlineData("by 29 February 2028", false)]
    [InlineData("by 31 July 2026", false)]
    [InlineData("le 31 novembre 2026", true)]
    public void A_day_that_no_calendar_has_is_noted_with_its_paragraph(string printed, bool noted)
    {
        var found = Read(Document("Concluding observations on the fourth periodic report of Andorra", $"The next report is due {printed}.")).Findings.Where(f => f.Code == "EXT0116").ToList();

        Assert.Equal(noted ? ["3"] : [], found.Select(f => f.Paragraph!));
    }

    [Fact]
    public void Paragraphs_in_another_language_are_named()
    {
        const string French = "Le Comité est préoccupé par le fait que les gardiens de la prison du port ne sont pas formés et que les plaintes des détenus ne sont pas transmises au juge, et il regrette que les autorités de la ville n’aient pas encore publié les chiffres des trois dernières années.";
        var english = string.Join("\n\n", Enumerable.Range(3, 8).Select(n => $"{n}. The Committee is concerned that the guards of the harbour prison are not trained, that the complaints of detainees are not passed on to the judge, and that the figures of the last three years have not been published by the town."));

        var read = Read(Document("Concluding observations on the fourth periodic report of Andorra", "") + $"\n\n{english}\n\n11. {French}\n\n12. {French}\n");

        Assert.Equal("en", read.Language);
        var finding = Assert.Single(read.Findings, f => f.Code == "EXT0115");
        Assert.Contains("fr: 11, 12.", finding.Message, StringComparison.Ordinal);
    }

    private static DocumentReading Read(string text) => Extractor.Read("a.txt", Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken).Value!;

    private static string Document(string title, string third) => $"""
        United Nations

        CAT/C/AND/CO/4

        Distr.: General
        1 June 2017

        Original: English

        Committee against Torture

        {title}

        1. The Committee considered the fourth periodic report of the State party (CAT/C/AND/4) at its 1501st and 1502nd meetings, held on 18 and 19 April 2017.

        2. The Committee welcomes the new law of the State party on the police and the courts.

        {(third.Length > 0 ? $"3. {third}" : "")}
        """;
}
