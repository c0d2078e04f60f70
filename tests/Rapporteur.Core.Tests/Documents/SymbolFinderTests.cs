using CsCheck;
using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Tests.Documents;

public sealed class SymbolFinderTests
{
    [Theory]
    [InlineData("at its meetings (see CAT/C/SR.1506 and 1508).", "CAT/C/SR.1506 CAT/C/SR.1508")]
    [InlineData("(CCPR/C/SR.3386, 3387 and 3388)", "CCPR/C/SR.3386 CCPR/C/SR.3387 CCPR/C/SR.3388")]
    [InlineData("in CCPR/C/128/3/Adds.1–4, the", "CCPR/C/128/3/Add.1 CCPR/C/128/3/Add.2 CCPR/C/128/3/Add.3 CCPR/C/128/3/Add.4")]
    [InlineData("A/HRC/37/13 and Add.1", "A/HRC/37/13 A/HRC/37/13/Add.1")]
    [InlineData("the report (CRPD/C/JOR/1), considered", "CRPD/C/JOR/1")]
    [InlineData("Also issued as E/2021/22–E/C.12/2020/3.", "E/2021/22 E/C.12/2020/3")]
    [InlineData("(CRPD/C/\nJOR/CO/1, paras. 12 and 14)", "CRPD/C/JOR/CO/1")]
    [InlineData("CAT/C/SR. 1126 of the Committee", "CAT/C/SR.1126")]
    [InlineData("resolution 68/268 and A/RES/68/268.", "A/RES/68/268")]
    [InlineData("letters AL PAK 4/2021 and others", "AL PAK 4/2021")]
    [InlineData("CCPR/C/PAK/CO/1/Add.1, 16 May 2019; CAT/C/JPN/CO/2/Add.1, 3 de mayo de 2020", "CCPR/C/PAK/CO/1/Add.1 CAT/C/JPN/CO/2/Add.1")]
    [InlineData("nothing of the kind, 12/2017", "")]
    public void Finds_symbols_and_writes_lists_out(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SymbolFinder.Find(text).Select(m => m.Symbol.Text)));

    [Fact]
    public void Gives_the_place_of_each_mention()
    {
        const string text = "see CAT/C/SR.1506 and 1508.";
        Assert.All(SymbolFinder.Find(text), m => Assert.Equal(m.Printed, m.Span.Slice(text)));
    }

    [Fact]
    public void Hostile_text_neither_hangs_nor_breaks_the_spans() =>
        Gen.OneOf("CAT/C/", "/", ".", "A/HRC/", "SR.", "12", "PAK", " ", "–", "Add.", "E/C.12/", ",", " and ").Array[0, 60].Select(string.Concat)
            .Sample(text => SymbolFinder.Find(text).All(m => m.Span.End <= text.Length && m.Printed.Length > 0), iter: 3000);
}
