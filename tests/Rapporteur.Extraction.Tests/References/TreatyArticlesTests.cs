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
    [InlineData("Party games", "")]
    public void Reads_articles_of_headings(string heading, string articles) => Assert.Equal(articles, string.Join(' ', TreatyArticles.InHeading(heading)));

    [Theory]
    [InlineData("No one was tried (arts. 2, 12 and 16).", "2 12 16")]
    [InlineData("No one was tried. (art. 5 (b))", "5")]
    [InlineData("The law (art. 5) is old and nobody reads it.", "")]
    public void Reads_the_bracket_that_closes_a_concern(string words, string articles) => Assert.Equal(articles, string.Join(' ', TreatyArticles.AtEnd(words)));
}
