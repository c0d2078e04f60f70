using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tests.Splitting;

public sealed class NumberSequenceTests
{
    private static string Numbers(string script) => string.Join(' ', Script.Split(script).Paragraphs.Select(p => p.Number));

    private static IEnumerable<string> Codes(string script) => Script.Split(script).Findings.Select(f => f.Code);

    [Fact]
    public void A_gap_is_a_finding()
    {
        const string Text = "body 1. | One.\nbody 2. | Two.\nbody 5. | Five.\nbody 6. | Six.";
        Assert.Equal("1 2 5 6", Numbers(Text));
        Assert.Contains("EXT0102", Codes(Text));
    }

    [Fact]
    public void A_number_at_the_beginning_of_a_line_is_no_paragraph()
    {
        Assert.Equal("1 2 3", Numbers("body 1. | One.\nbody 30. | of the rules.\nbody 2. | Two.\nbody 3. | Three."));
    }

    [Fact]
    public void A_list_inside_a_paragraph_is_no_paragraph()
    {
        Assert.Equal("1 2 3 4", Numbers("body 1. | One.\nbody 2. | Two:\nbody 1. | Bread;\nbody 2. | Salt.\nbody 3. | Three.\nbody 4. | Four."));
    }

    [Fact]
    public void A_repeated_number_is_marked_and_found()
    {
        const string Text = "body 1. | One.\nbody 2. | Two.\nbody 2. | Two again.\nbody 3. | Three.";
        Assert.Equal("1 2 2~2 3", Numbers(Text));
        Assert.Contains("EXT0103", Codes(Text));
    }

    [Fact]
    public void A_lost_number_is_recovered_where_one_block_can_carry_it()
    {
        const string Text = "body 1. | The first paragraph stands here.\nbody | The Committee recommends that the State party mend the lamps.\nbody 3. | The third.";
        Assert.Equal("1 2 3", Numbers(Text));
        Assert.Equal(FindingSeverity.Info, Assert.Single(Script.Split(Text).Findings, f => f.Code == "EXT0104").Severity);
    }

    [Fact]
    public void A_lost_number_is_not_guessed_where_two_blocks_could_carry_it()
    {
        const string Line = "body | The Committee recommends that the State party mend the lamps.\n";
        Assert.Equal("1 3", Numbers("body 1. | The first paragraph stands here.\n" + Line + Line + "body 3. | The third."));
    }

    [Fact]
    public void Questions_quoted_in_bold_are_a_series_of_their_own()
    {
        var split = Script.Split(string.Concat(Enumerable.Range(1, 6).Select(n => $"bold {n}. | What of {n}?\nbody {(2 * n) - 1}. | This.\nbody {2 * n}. | That.\n")));
        Assert.Equal(12, split.Paragraphs.Count);
        Assert.Equal(6, split.Headings.Count);
    }
}
