using Rapporteur.App.ImportDocument;
using Rapporteur.Core.Documents;

namespace Rapporteur.Cli.Printing;

/// <summary>What an import did, for people.</summary>
internal static class ImportText
{
    public static void Print(ImportResult result)
    {
        foreach (var file in result.Files)
        {
            var findings = file.Findings.Count == 0 ? "" : $"  findings: {file.Findings.Count}";
            Console.Out.WriteLine($"{file.Outcome.ToString().ToLowerInvariant(),-9}  {file.Name ?? "-",-28}  {file.Kind?.Name() ?? "",-24}  {file.Path}{findings}");
        }

        Console.Out.WriteLine($"added {result.Count(ImportOutcome.Added)}, updated {result.Count(ImportOutcome.Updated)}, unchanged {result.Count(ImportOutcome.Unchanged)}, failed {result.Count(ImportOutcome.Failed)}, findings {result.Files.Sum(f => f.Findings.Count)}");
    }
}
