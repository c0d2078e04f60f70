using System.Text;
using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Tables;
using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.Extraction.Tests.Tables;

public sealed class TableReadingTests
{
    [Fact]
    public void A_row_of_UPR_Info_is_understood_with_its_labels_kept()
    {
        var (rows, codes) = Read("To,To-Rgrp,Text,From,Response,Action,Issue,Session\rCape Verde,Africa,\"Ratify the treaty, soon\",Bosnia & Herzegovina,Accepted,5,\"Justice,Women's rights\",13\r");
        var row = Assert.Single(rows);
        Assert.Equal(("CPV", "Cape Verde", "UPR", "2", "13"), (row.State?.Value, row.StateName, row.Body?.Value, row.Cycle, row.Session));
        Assert.Equal(("supported", "Accepted", "5", "recommendation"), (row.Position, row.PositionLabel, row.Action, row.Kind));
        Assert.Equal(["Justice", "Women's rights"], row.Themes);
        Assert.Equal("BIH", Assert.Single(row.Recommenders).Value);
        Assert.Equal(["TBL0015"], codes);
    }

    [Theory]
    [InlineData("Noted", "noted", "recommendation")]
    [InlineData("Rejected", "noted", "recommendation")]
    [InlineData("Voluntary Pledge", null, "pledge")]
    [InlineData("Perhaps", null, "recommendation")]
    public void A_response_is_mapped_and_never_guessed(string response, string? position, string kind)
    {
        var (rows, codes) = Read($"To,Text,From,Response,Session\nAlbania,Do it,Austria,{response},5\n");
        Assert.Equal((position, kind, response), (rows[0].Position, rows[0].Kind, rows[0].PositionLabel));
        Assert.Equal(response == "Perhaps", codes.Contains("TBL0014"));
    }

    [Fact]
    public void What_is_not_known_is_kept_as_printed_with_its_row()
    {
        using var reading = Open("To,Text,From,Response,Session\nArcadia,Do it,Utopia,Noted,5\nAlbania,Do it,&#40;Unknown&#41;,Noted,5\n,Do it,Austria,Noted,5\nAlbania, ,Austria,Noted,5\n");
        var rows = reading.Rows(MappingCatalogue.FindOrNull([.. reading.Columns])!, CancellationToken.None).ToList();
        Assert.Equal([1, 1, 1, 0], rows.Select(r => r.Statements.Count));
        Assert.Equal((null, "Arcadia", "Utopia"), (rows[0].Statements[0].State?.Value, rows[0].Statements[0].StateName, rows[0].Statements[0].RecommenderNames));
        Assert.Equal([("TBL0012", 2), ("TBL0010", 2), ("TBL0012", 3), ("TBL0011", 4), ("TBL0009", 5)], reading.Findings.All().Select(f => (f.Code, f.Row!.Value)));
    }

    [Fact]
    public void Records_of_UHRI_may_be_null_hold_HTML_codes_for_names_and_several_States()
    {
        const string json = """
            [
             {"AnnotationId":"a","Symbol":"CAT/C/PAK/CO/1","Text":"<p>Torture\n14. The State party should <script>x()</script>act.</p>","Countries":null,"Body":"CAT","AnnotationType":null,"Themes":["Torture","Justice"],"PublicationDate":"2017-06-01T00:00:00"},
             {"AnnotationId":"b","Symbol":null,"Text":"Act","Countries":["PK","Mali"],"Body":"SR  Torture","AnnotationType":"Recommendations","Sdgs":[],"PublicationDate":"soon"}
            ]
            """;
        var (rows, codes) = Read(json, TableFormat.Json);
        Assert.Equal(["PAK", "PAK", "MLI"], rows.Select(r => r.State?.Value));
        Assert.Equal(("CAT", "1", "14", "Torture", "The State party should act.", "unknown", "2017-06-01"), (rows[0].Body?.Value, rows[0].Cycle, rows[0].Paragraph, rows[0].Heading, rows[0].Text, rows[0].Kind, rows[0].Date));
        Assert.Equal(("SP", "SR Torture", "recommendation", null), (rows[1].Body?.Value, rows[1].BodyName, rows[1].Kind, rows[1].Date));
        Assert.Equal(["TBL0006", "TBL0013", "TBL0023"], codes);
    }

    [Theory]
    [InlineData("{\"AnnotationId\":\"a\",\"Symbol\":null,\"Text\":\"Act\"}\n{\"AnnotationId\":\"b\",\"Symbol\":null,\"Text\":\"Act\"}\n", 2)]
    [InlineData("{\"AnnotationId\":\"a\",\"Symbol\":null,\"Text\":\"Act\"}", 1)]
    public void One_record_and_one_record_a_line_are_tables(string json, int rows)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.Equal(TableFormat.Json, TableSniffer.FormatOrNull("x.json", stream));
        Assert.Equal(rows, Read(json, TableFormat.Json).Rows.Count);
    }

    [Fact]
    public void A_table_that_breaks_off_gives_its_sound_rows_and_says_where()
    {
        var (rows, codes) = Read("[{\"AnnotationId\":\"a\",\"Symbol\":\"\",\"Text\":\"Act\",\"Countries\":\"Mali\"},{\"AnnotationId\":\"b\"", TableFormat.Json);
        Assert.Single(rows);
        Assert.Equal(["TBL0017"], codes);
    }

    [Fact]
    public void Missing_columns_are_named_with_a_mapping_that_works()
    {
        const string table = "Country,Recommendation,Responsible ministry\nPeru,Build schools,Education\n";
        using var reading = Open(table);
        Assert.Null(MappingCatalogue.FindOrNull([.. reading.Columns]));
        var finding = reading.Missing(null)!;
        Assert.Equal("TBL0001", finding.Code);
        Assert.Contains("Country, Recommendation, Responsible ministry", finding.Message, StringComparison.Ordinal);
        var example = finding.Message.Split("--map \"")[1].Split('"')[0];
        var mapping = MappingText.ReadShort(example).Value!;
        Assert.Null(reading.Missing(mapping));
        var row = Assert.Single(reading.Rows(mapping, CancellationToken.None)).Statements[0];
        Assert.Equal(("Build schools", "PER"), (row.Text, row.State?.Value));
    }

    [Theory]
    [InlineData("uwazi", "Title,Date added,Template,Country,Issues,Geolocation,Documents,Attachments,Published")]
    [InlineData("impact-oss", "id,reference,title,accepted,connected_actions,indicator_3")]
    [InlineData("uhri", "AnnotationId,Symbol,Text,DocumentId,PublicationDate,AnnotationType,Countries,Regions,AffectedPersons,Themes,Sdgs,Body")]
    [InlineData("upr-info", "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session")]
    public void A_known_shape_is_known_by_its_columns(string name, string columns) =>
        Assert.Equal(name, MappingCatalogue.FindOrNull(columns.Split(','))?.Name);

    [Fact]
    public void A_mapping_is_read_back_as_it_was_written()
    {
        foreach (var mapping in MappingCatalogue.BuiltIn)
        {
            var text = MappingText.Write(mapping);
            Assert.Equal(text, MappingText.Write(MappingText.Read(text).Value!));
        }
    }

    [Theory]
    [InlineData("Text", MappingFailure.NotReadable)]
    [InlineData("Words=x", MappingFailure.UnknownField)]
    [InlineData("State=x", MappingFailure.NoText)]
    public void A_wrong_mapping_says_what_is_wrong(string map, MappingFailure why) => Assert.Equal(why, MappingText.ReadShort(map).Failure);

    [Theory]
    [InlineData("a.txt", "The Committee, in its wisdom, said so; and went on.\nMore.", null)]
    [InlineData("a.txt", "To,Text,From,Response,Session\nx,y,z,Noted,1", TableFormat.Csv)]
    [InlineData("a.csv", "what;ever\n1;2", TableFormat.Csv)]
    [InlineData("a.json", "{\"id\":\"a\",\"title\":\"A dossier\"}", null)]
    public void A_table_is_told_from_a_document_and_a_dossier(string name, string content, TableFormat? format)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        Assert.Equal(format, TableSniffer.FormatOrNull(name, stream));
    }

    private static TableReading Open(string content, TableFormat format = TableFormat.Csv) =>
        TableReading.Open(format, new MemoryStream(Encoding.UTF8.GetBytes(content)), null, CancellationToken.None).Value!;

    private static (IReadOnlyList<TabledStatement> Rows, IReadOnlyList<string> Codes) Read(string content, TableFormat format = TableFormat.Csv)
    {
        using var reading = Open(content, format);
        var rows = reading.Rows(MappingCatalogue.FindOrNull([.. reading.Columns])!, CancellationToken.None).SelectMany(r => r.Statements).ToList();
        return (rows, [.. reading.Findings.Counts.Keys]);
    }
}
