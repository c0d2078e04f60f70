namespace Rapporteur.Extraction.Tests.Splitting;

public sealed class HeadingTests
{
    [Fact]
    public void Headings_know_their_label_articles_and_next_paragraph()
    {
        var reading = Script.Read("heading III. | Concerns\nheading B. | Specific rights (arts. 5–8)\nheading | Access (art. 9)\nbody 1. | One.\nheading | Next report\nbody 2. | Two.");
        Assert.Equal(["III.", "B.", null, null], reading.Headings.Select(h => h.Label));
        Assert.Equal(["5", "6", "7", "8"], reading.Headings[1].Articles);
        Assert.Equal(["1", "1", "1", "2"], reading.Headings.Select(h => h.BeforeParagraph));
    }

    [Fact]
    public void A_bold_sentence_inside_a_paragraph_is_no_heading()
    {
        var split = Script.Split("body 1. | One is a concern.\nbold | The Committee recommends that the State party act.\nbody 2. | Two.");
        Assert.Empty(split.Headings);
        Assert.Equal(2, split.Paragraphs[0].Parts.Count);
    }

    [Fact]
    public void A_line_of_a_table_of_contents_is_no_heading()
    {
        var split = Script.Split("heading | Contents\nbold | Introduction .................. 3\nheading I. | Introduction\nbody 1. | One.");
        Assert.DoesNotContain(split.Headings, h => h.Text.Contains("...", StringComparison.Ordinal));
    }
}
