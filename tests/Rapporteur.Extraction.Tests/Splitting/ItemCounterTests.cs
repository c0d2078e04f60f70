using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Tests.Splitting;

public sealed class ItemCounterTests
{
    [Theory]
    [InlineData("a b c", "5(a) 5(b) 5(c)", "plain letters")]
    [InlineData("a i ii b", "5(a) 5(a)(i) 5(a)(ii) 5(b)", "roman numerals under a letter")]
    [InlineData("a b c d e f g h i j", "5(a) 5(b) 5(c) 5(d) 5(e) 5(f) 5(g) 5(h) 5(i) 5(j)", "the letter i after h")]
    [InlineData("i ii iii iv v vi", "5(i) 5(ii) 5(iii) 5(iv) 5(v) 5(vi)", "roman numerals alone")]
    [InlineData("a i ii iii iv v b", "5(a) 5(a)(i) 5(a)(ii) 5(a)(iii) 5(a)(iv) 5(a)(v) 5(b)", "the numeral v after iv")]
    [InlineData("a b a b", "5(a) 5(b) 5(a)~2 5(b)~2", "a second list in one paragraph")]
    [InlineData("a 1 2 b", "5(a) 5(a)(1) 5(a)(2) 5(b)", "figures under a letter")]
    public void Counts_letters_and_numerals(string tokens, string paths, string reason)
    {
        var counter = new ItemCounter("5");
        var found = tokens.Split(' ').Select(t => counter.Next(t, 0).Path);
        Assert.True(paths == string.Join(' ', found), reason);
    }

    [Fact]
    public void An_i_after_h_that_stands_deeper_is_a_numeral()
    {
        var counter = new ItemCounter("5");
        foreach (var letter in "abcdefgh")
        {
            counter.Next(letter.ToString(), 142);
        }

        Assert.Equal((2, "5(h)(i)"), counter.Next("i", 170));
    }
}
