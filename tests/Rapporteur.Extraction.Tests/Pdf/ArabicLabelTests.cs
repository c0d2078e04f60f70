using Rapporteur.Extraction.Reading.Pdf;

namespace Rapporteur.Extraction.Tests.Pdf;

public sealed class ArabicLabelTests
{
    [Theory]
    [InlineData("-3 يرجى تقديم معلومات", "3.")]
    [InlineData("-١٢ يرجى تقديم معلومات", "12.")]
    [InlineData("٣- يرجى تقديم معلومات", "3.")]
    [InlineData("- 7 يرجى تقديم معلومات", "7.")]
    [InlineData("(أ) عدد السلالم", "(أ)")]
    [InlineData("12 ميناء", null)]
    [InlineData("-3 degrees", null)]
    public void A_number_with_its_dash_is_a_label(string line, string? label) => Assert.Equal(label, LineLabel.FindOrNull(new TextLine
    {
        Text = line, SetApart = null, Mark = null, Pieces = [(0, line)], Page = 1, X = 0, Right = 100, Y = 0, Size = 10, Bold = false, Italic = false,
    })?.Label);
}
