using CsCheck;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tests.Splitting;

/// <summary>Laws of every reading: spans lie in the text and slice to the words; paragraphs do not overlap; every unit has its paragraph.</summary>
public sealed class SpanLaws
{
    private static readonly string[] Forms = ["body", "bold", "heading", "note", "masthead", "cell"];
    private static readonly string[] Labels = ["", "1.", "2.", "3.", "7.", "(a)", "(b)", "(i)", "I.", "B.", "2.4", "•", "14)"];
    private static readonly string[] Words =
    [
        "The Committee recommends that the State party act.", "stairs; and", "The Committee is concerned about:", "Please explain the lamp?", "Access (arts. 5–9)", "x\u00A0y\u00ADz",
        "Reply to paragraph 2 (a) of the list of issues", "CRPD/C/ARC/CO/1", "", "within 12 months, paragraphs 2 and 3 (a)",
    ];

    private static readonly Gen<string> Line = Gen.Select(
        Gen.Int[0, Forms.Length - 1], Gen.Int[0, Labels.Length - 1], Gen.Int[0, Words.Length - 1], (form, label, words) => $"{Forms[form]} {Labels[label]} | {Words[words]}");

    [Fact]
    public void Spans_slice_to_the_words_whatever_the_blocks() =>
        Line.Array[0, 40].Sample(lines => Check(Script.Read(string.Join('\n', lines))), iter: 2_000);

    internal static void Check(DocumentReading reading)
    {
        Assert.All(reading.Paragraphs, p => Assert.Equal(p.Text, p.Span.Slice(reading.Text)));
        Assert.All(reading.Headings, h => Assert.Equal(h.Text, h.Span.Slice(reading.Text)));
        Assert.All(reading.Recommendations, u => Assert.Equal(u.Text, u.Span.Slice(reading.Text)));
        Assert.All(reading.Questions, u => Assert.Equal(u.Text, u.Span.Slice(reading.Text)));
        Assert.All(reading.Replies, u => Assert.Equal(u.Text, u.Span.Slice(reading.Text)));
        Assert.All(reading.Paragraphs.Zip(reading.Paragraphs.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start));
        Assert.Equal(reading.Paragraphs.Count, reading.Paragraphs.Select(p => p.Number).Distinct().Count());
        var numbers = reading.Paragraphs.Select(p => p.Number).ToHashSet();
        var paths = reading.Recommendations.Select(u => u.Path).Concat(reading.Questions.Select(u => u.Path)).ToList();
        Assert.All(paths, path => Assert.Contains(numbers, n => path == n || path.StartsWith(n + "(", StringComparison.Ordinal) || path.StartsWith(n + ".", StringComparison.Ordinal) || path.StartsWith(n + "-", StringComparison.Ordinal) || path.StartsWith(n + "#", StringComparison.Ordinal)));
        Assert.Equal(paths.Count, paths.Distinct().Count());
    }
}
