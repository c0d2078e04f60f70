using CsCheck;
using Rapporteur.Extraction.Tables;
using Rapporteur.Extraction.Tables.Csv;

namespace Rapporteur.Extraction.Tests.Tables;

public sealed class CsvReaderTests
{
    private static readonly Gen<string> Cell = Gen.OneOf(Gen.Char["ab ,;\"\r\n'é"].Array[0, 12].Select(c => new string(c)), Gen.Const("x"));

    [Theory]
    [InlineData("a,b\r1,2\r3,4", "1:a|b 2:1|2 3:3|4")]
    [InlineData("a,b\r\n\"1\r\n2\",\"say \"\"so\"\"\"\r\n", "1:a|b 2:1\r\n2|say \"so\"")]
    [InlineData("a\n\n\nb", "1:a 4:b")]
    [InlineData("a,\n,b", "1:a| 2:|b")]
    [InlineData("5\" pipe,b", "1:5\" pipe|b")]
    public void Reads_every_line_end_and_numbers_rows_as_a_spreadsheet_does(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(text).Select(r => $"{r.Number}:{string.Join('|', r.Cells)}")));

    [Fact]
    public void A_quotation_mark_that_is_never_closed_costs_no_row()
    {
        var rows = Read("a,b\n1,\"never closed\n2,x\n3,\"closed\"\n4,y\n\"5,z").ToList();
        Assert.Equal(["a", "1", "2", "3", "4", "\"5"], rows.Select(r => r.Cells[0]).Select(c => c.Split('\n')[0]));
        Assert.Contains(rows, r => r.Notes.HasFlag(RowNotes.QuoteNotClosed));
    }

    [Fact]
    public void What_is_written_by_the_rules_is_read_back_whatever_the_line_end() =>
        Gen.Select(Cell.Array[2, 4].Array[1, 12], Of("\r", "\n", "\r\n"), (rows, end) => (rows, end)).Sample(
            t =>
            {
                var written = string.Join(t.end, t.rows.Select(r => string.Join(',', r.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));
                var read = Read(written).ToList();
                return read.Count == t.rows.Length && read.Zip(t.rows).All(p => p.First.Cells.SequenceEqual(p.Second) && p.First.Notes == RowNotes.None);
            },
            iter: 2_000);

    private static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(n => values[n]);

    private static IEnumerable<RawRow> Read(string text)
    {
        var reader = new CsvReader(new StringReader(text), ',');
        var number = 0;
        while (reader.Next(ref number) is { } row)
        {
            yield return row;
        }
    }
}
