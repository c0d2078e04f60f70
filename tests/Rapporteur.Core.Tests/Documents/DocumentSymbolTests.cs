using CsCheck;
using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Tests.Documents;

public sealed class DocumentSymbolTests
{
    /// <summary>Every printed example of the grammar: symbol, form, kind, body, State, cycle.</summary>
    public static TheoryData<string> Examples => [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Documents", "symbols.tsv")).Where(l => l.Length > 0)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Says_what_each_printed_example_is(string line)
    {
        var fields = line.Split('\t');
        var symbol = DocumentSymbol.Parse(fields[0]);
        string[] said = [symbol.Text, symbol.Form.ToString(), symbol.Kind?.Name() ?? "-", symbol.Body?.Value ?? "-", symbol.State?.Value ?? "-", symbol.Cycle ?? "-"];
        Assert.Equal(fields, said);
    }

    [Theory]
    [InlineData("CAT/C/SR. 1126", "CAT/C/SR.1126", "a space of the scanner")]
    [InlineData("CERD/C/PAK/CO/21–23", "CERD/C/PAK/CO/21-23", "an en dash")]
    [InlineData("CRPD/C/\nJOR/CO/1", "CRPD/C/JOR/CO/1", "a broken line")]
    [InlineData("  CAT/C/PAK/CO/1\u00A0", "CAT/C/PAK/CO/1", "spaces around")]
    [InlineData("AL  PAK 4/2021", "AL PAK 4/2021", "the one space that belongs")]
    public void Forgives_what_print_does_to_a_symbol(string printed, string expected, string reason) =>
        Assert.True(DocumentSymbol.Parse(printed).Text == expected, reason);

    [Theory]
    [InlineData("")]
    [InlineData("CAT")]
    [InlineData("CAT/C")]
    [InlineData("CAT/C/PAK/XX/1")]
    [InlineData("CAT/C/PAK/CO/1 and more")]
    [InlineData("http://A/HRC/37/13")]
    public void Refuses_what_is_no_symbol(string text) => Assert.False(DocumentSymbol.TryParse(text, out _));

    [Theory]
    [InlineData("CCPR/C/71/R.13", true)]
    [InlineData("CAT/OP/MEX/R/1", true)]
    [InlineData("CAT/OP/MEX/1", false)]
    [InlineData("CAT/C/PAK/CO/1", false)]
    public void Knows_what_is_never_public(string symbol, bool restricted) => Assert.Equal(restricted, DocumentSymbol.Parse(symbol).IsRestricted);

    [Fact]
    public void Leaves_suffixes_off_its_base() => Assert.Equal("CEDAW/C/GC/30", DocumentSymbol.Parse("CEDAW/C/GC/30/Add.1/Rev.2").Base);

    [Fact]
    public void Printing_and_parsing_again_gives_the_same_symbol() => SymbolGenerator.Any.Sample(
        text => DocumentSymbol.Parse(DocumentSymbol.Parse(text).Text) == DocumentSymbol.Parse(text) && DocumentSymbol.Parse(text).Text == text);
}
