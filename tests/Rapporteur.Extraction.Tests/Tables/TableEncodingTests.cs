using System.Text;
using Rapporteur.Extraction.Tables.Csv;

namespace Rapporteur.Extraction.Tests.Tables;

/// <summary>Words of our own in the letters of several makers.</summary>
public sealed class TableEncodingTests
{
    public static TheoryData<string, string> Samples => new()
    {
        { "macintosh", "To,Text\rArcadia,The lèse-majesté law of Curaçao\r" },
        { "macintosh", "To,Text\rArcadia,Behaviour vis-à-vis children\r" },
        { "macintosh", "To,Text\rArcadia,The Guaraní language\r" },
        { "macintosh", "To,Text\rArcadia,The State’s “own” plan – a new one\r" },
        { "windows-1252", "To,Text\r\nArcadia,The lèse-majesté law of Curaçao\r\n" },
        { "windows-1252", "To,Text\r\nArcadia,The State’s “own” plan – a new one\r\n" },
        { "windows-1252", "To,Text\r\nArcadia,States’ duties and the Élysée\r\n" },
        { "windows-1252", "To,Text\r\nArcadia,Plan € 500 for Lübeck\r\n" },
        { "utf-8", "To,Text\nArcadia,The lèse-majesté law 中文\n" },
        { "utf-16", "To,Text\nArcadia,The lèse-majesté law\n" },
        { "utf-16BE", "To,Text\nArcadia,The lèse-majesté law\n" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letters_decide_and_never_the_name(string name, string text)
    {
        var encoding = TableEncoding.ByNameOrNull(name)!;
        using var stream = new MemoryStream(encoding.GetBytes(text));
        var detected = TableEncoding.Detect(stream, CancellationToken.None);
        Assert.Equal(encoding.CodePage, detected.Encoding.CodePage);
        Assert.Equal(name is "macintosh" or "windows-1252", detected.Guessed);
    }

    [Theory]
    [InlineData(65_534)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_072)]
    public void A_letter_across_two_pieces_of_the_file_is_weighed_once(int before)
    {
        var bytes = new byte[before].Select(_ => (byte)'a').Concat(TableEncoding.ByNameOrNull("macintosh")!.GetBytes("é vis-à-vis")).ToArray();
        using var stream = new MemoryStream(bytes);
        var detected = TableEncoding.Detect(stream, CancellationToken.None);
        Assert.Equal((10000, 2), (detected.Encoding.CodePage, detected.Letters));
    }

    [Fact]
    public void Utf8_across_two_pieces_stays_utf8()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new string('a', 65_535) + "é" + new string('b', 70_000) + "中"));
        Assert.Equal("UTF-8", TableEncoding.Detect(stream, CancellationToken.None).Name);
    }
}
