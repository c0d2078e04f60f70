using Rapporteur.Extraction.Tables.Rows;

namespace Rapporteur.Extraction.Tests.Tables;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("<p>Ratify the <b>Protocol</b></p>", "Ratify the Protocol", true)]
    [InlineData("Ratify<br/>soon", "Ratify\nsoon", true)]
    [InlineData("<script>alert(1)</script>Ratify", "Ratify", true)]
    [InlineData("<img src=x onerror=\"alert(1)\">Ratify", "Ratify", true)]
    [InlineData("Households with income < 5 and > 2", "Households with income < 5 and > 2", false)]
    [InlineData("&#40;Unknown&#41;", "(Unknown)", false)]
    [InlineData("R&D and law & order", "R&D and law & order", false)]
    [InlineData("penalties for non ‑ compliance", "penalties for non‑compliance", false)]
    [InlineData("the Committee ’ s general comment", "the Committee’s general comment", false)]
    [InlineData("the workers ’ dependency", "the workers’ dependency", false)]
    [InlineData("imple\u00AD mentation", "implementation", false)]
    [InlineData("long-\nterm plans", "long-term plans", false)]
    [InlineData("short- and long-term", "short- and long-term", false)]
    public void Markup_goes_breaks_are_mended_and_words_stay(string cell, string expected, bool markup) =>
        Assert.Equal((expected, markup), CellText.Of(cell));

    [Theory]
    [InlineData("Arcadian law\n7. Reiterating its words", "Arcadian law", "7", "Reiterating its words")]
    [InlineData("12.The Committee notes", null, "12", "The Committee notes")]
    [InlineData("B.Positive aspects\n3.The Committee welcomes", "B.Positive aspects", "3", "The Committee welcomes")]
    [InlineData("Adopt a plan by 2030. Then report.", null, null, "Adopt a plan by 2030. Then report.")]
    public void A_number_and_a_heading_come_off_the_front(string text, string? heading, string? paragraph, string words) =>
        Assert.Equal((heading, paragraph, words), GluedHeading.Split(text));
}
