using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Tests.References;

public sealed class TreatyArticlesTests
{
    [Theory]
    [InlineData("Access (art. 9)", "9")]
    [InlineData("Rights (arts. 5–8)", "5 6 7 8")]
    [InlineData("Rights (arts. 5 and 8-10)", "5 8 9 10")]
    [InlineData("Torture (arts. 2, 12 and 16)", "2 12 16")]
    [InlineData("Monitoring (art. 33 (2))", "33")]
    [InlineData("Speech, Article 21 (issue 17)", "21")]
    [InlineData("Rights (arts. 36, 37 (b)–(d) and 38–40)", "36 37 38 39 40")]
    [InlineData("具体权利(第五至第三十条)", "5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30")]
    [InlineData("平等和不歧视(第二十四条)", "24")]
    [InlineData("Party games", "")]
    public void Reads_articles_of_headings(string heading, string articles) => Assert.Equal(articles, string.Join(' ', TreatyArticles.InHeading(heading)));

    [Theory]
    [InlineData("No one was tried (arts. 2, 12 and 16).", "2 12 16")]
    [InlineData("No one was tried. (art. 5 (b))", "5")]
    [InlineData("The law (art. 5) is old and nobody reads it.", "")]
    public void Reads_the_bracket_that_closes_a_concern(string words, string articles) => Assert.Equal(articles, string.Join(' ', TreatyArticles.AtEnd(words)));
}
