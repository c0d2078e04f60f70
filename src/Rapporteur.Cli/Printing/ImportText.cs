using Rapporteur.App.ImportDocument;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Tables;

namespace Rapporteur.Cli.Printing;

/// <summary>What an import did, for people.</summary>
internal static class ImportText
{
    public static void Print(ImportResult result)
    {
        foreach (var file in result.Files)
        {
            var findings = file.Findings.Count == 0 ? "" : $"  findings: {file.Findings.Count}";
            var rows = file.Rows is { } r ? $"  rows {r.Read}: added {r.Added}, updated {r.Updated}, unchanged {r.Unchanged}, repeated {r.Repeated}, refused {r.Refused}" : "";
            Console.Out.WriteLine($"{file.Outcome.ToString().ToLowerInvariant(),-9}  {file.Name ?? "-",-28}  {file.Kind?.Name() ?? "",-24}  {file.Path}{rows}{findings}");
        }

        Console.Out.WriteLine($"added {result.Count(ImportOutcome.Added)}, updated {result.Count(ImportOutcome.Updated)}, unchanged {result.Count(ImportOutcome.Unchanged)}, failed {result.Count(ImportOutcome.Failed)}, findings {result.Files.Sum(f => f.Findings.Count)}");
        if (result.Files.Any(f => f.Rows is not null))
        {
            var all = result.Files.Select(f => f.Rows).OfType<RowCounts>().Aggregate((a, b) => a + b);
            Console.Out.WriteLine($"rows of tables: read {all.Read}; added {all.Added}, updated {all.Updated}, unchanged {all.Unchanged}, repeated {all.Repeated}, refused {all.Refused}");
        }
    }
}
