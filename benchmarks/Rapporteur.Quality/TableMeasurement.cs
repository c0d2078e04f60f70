using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Tables;
using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.Quality;

/// <summary>Tables of the corpus: rows of the file, counted by another reader, against rows that were read and understood.</summary>
internal static class TableMeasurement
{
    public static void Run(string corpus, TextWriter output, bool explain)
    {
        output.WriteLine("| table | read as | letters | rows in it | rows read | refused | State known | recommending State known | position known |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(corpus, "upr-recommendations"), "*.csv").Order(StringComparer.Ordinal))
        {
            var rows = Csv.Rows(System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))).Count - 1;
            Line(Path.GetFileName(file), rows, [file], output, explain);
        }

        var records = Directory.EnumerateFiles(Path.Combine(corpus, "uhri-records"), "*.json").ToList();
        Line("uhri-records", records.Count, records, output, explain);
    }

    private static void Line(string name, int rows, IReadOnlyList<string> files, TextWriter output, bool explain)
    {
        var (read, refused, statements, mapping, letters) = (0, 0, new List<TabledStatement>(), "", "");
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            using var table = TableReading.Open(TableSniffer.FormatOrNull(file, stream)!.Value, stream, null, CancellationToken.None).Value!;
            var known = MappingCatalogue.FindOrNull([.. table.Columns])!;
            (mapping, letters) = (known.Name, table.Encoding ?? "as its format says");
            foreach (var row in table.Rows(known, CancellationToken.None))
            {
                read++;
                refused += row.Statements.Count == 0 ? 1 : 0;
                statements.AddRange(row.Statements);
            }

            foreach (var finding in explain ? table.Findings.All() : [])
            {
                output.WriteLine($"  {Path.GetFileName(file)} row {finding.Row}: {finding.Code} {finding.Message}");
            }
        }

        output.WriteLine($"| {name} | {mapping} | {letters} | {rows} | {read} | {refused} | {Of(s => s.State is not null)} | {Named(s => s.RecommenderNames is not null, s => s.Recommenders.Count > 0)} | {Named(s => s.PositionLabel is not null && s.Kind == "recommendation", s => s.Position is not null)} |");

        string Of(Func<TabledStatement, bool> has) => $"{statements.Count(has)} of {statements.Count}";

        string Named(Func<TabledStatement, bool> named, Func<TabledStatement, bool> has) => $"{statements.Where(named).Count(has)} of {statements.Count(named)}";
    }
}
