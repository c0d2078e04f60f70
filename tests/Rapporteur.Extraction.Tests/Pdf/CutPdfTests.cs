using Rapporteur.Extraction.Reading;
using Rapporteur.Extraction.Reading.Pdf;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Rapporteur.Extraction.Tests.Pdf;

public sealed class CutPdfTests
{
    private const int EndMark = 10;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void A_whole_file_carries_no_finding()
    {
        var read = new PdfDocumentReader().Read(Made("Words enough to be a page of a document."), Cancel);
        Assert.Empty(read.Value!.Findings);
    }

    [Fact]
    public void A_file_without_its_end_mark_says_that_it_is_cut_off()
    {
        var read = new PdfDocumentReader().Read(Made("Words enough to be a page of a document.").AsMemory(..^EndMark), Cancel);
        Assert.Equal("EXT0203", Assert.Single(read.Value!.Findings).Code);
    }

    [Fact]
    public void Pages_without_words_are_a_scan_when_the_file_is_whole_and_damaged_when_it_is_cut_off()
    {
        Assert.Equal(ReadFailure.NoTextLayer, new PdfDocumentReader().Read(Made("n."), Cancel).Failure);
        Assert.Equal(ReadFailure.Broken, new PdfDocumentReader().Read(Made("n.").AsMemory(..^EndMark), Cancel).Failure);
    }

    private static byte[] Made(string words)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        builder.AddPage(600, 800).AddText(words, 12, new PdfPoint(50, 700), font);
        return builder.Build();
    }
}
