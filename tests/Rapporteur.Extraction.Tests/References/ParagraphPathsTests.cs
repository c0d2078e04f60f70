using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Tests.References;

public sealed class ParagraphPathsTests
{
    [Theory]
    [InlineData("44 (a), 58 and 70 above", "44(a) 58 70")]
    [InlineData("7 (a), 13 (b) and (d)", "7(a) 13(b) 13(d)")]
    [InlineData("7 (a)–(c) and 9", "7(a) 7(b) 7(c) 9")]
    [InlineData("10–12", "10 11 12")]
    [InlineData("1a-f", "1(a) 1(b) 1(c) 1(d) 1(e) 1(f)")]
    [InlineData("32 (b) (ii)", "32(b)(ii)")]
    [InlineData("1 (a), (b) and 2 of the list of issues", "1(a) 1(b) 2")]
    [InlineData("2 a) et b) et 5", "2(a) 2(b) 5")]
    [InlineData("5.2 and 5.5 of the Goals", "")]
    public void Reads_plain_lists(string words, string paths) => Assert.Equal(paths, string.Join(' ', ParagraphPaths.Read(words, 0)));

    [Theory]
    [InlineData("12, on women (art. 6), 14, on children, and 44, on work.", "12 14 44")]
    [InlineData("58 (on the right to vote) and 68 (b) (on monitoring) above", "58 68(b)")]
    [InlineData("20, on the shift; in paragraph 31, on access; and in paragraph 41, on life.", "20 31 41")]
    [InlineData("9, on the articles 2 and 3 of the Convention. It asks for 30 copies.", "9")]
    public void Goes_over_the_words_between(string words, string paths) => Assert.Equal(paths, string.Join(' ', ParagraphPaths.Read(words, 0, described: true)));
}
