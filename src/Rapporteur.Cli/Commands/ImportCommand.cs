using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.ImportDocument;
using Rapporteur.App.Json;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;
using Rapporteur.Core.Reading;

namespace Rapporteur.Cli.Commands;

/// <summary><c>import PATH… [--mapping FILE | --map LIST] [--dry-run] [--json]</c>: records documents, dossiers and tables.</summary>
internal static class ImportCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders, dossiers, tables." };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be recorded; record nothing." };
        var mapping = new Option<string?>("--mapping") { Description = "A file that says which column of a table holds what.", HelpName = "FILE" };
        var map = new Option<string?>("--map") { Description = "The same in short: \"Text=Recommendation,State=Country,Body=:UPR\". Kept for tables with the same columns.", HelpName = "LIST" };
        var command = new Command("import", "Read files, folders and tables and record them.") { paths, mapping, map, json, dry };
        command.SetAction(async (parsed, cancel) =>
        {
            var (columns, usable) = await GivenMapping.Read(parsed.GetValue(mapping), parsed.GetValue(map), cancel);
            if (!usable)
            {
                return ExitCode.WrongUsage;
            }

            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var result = await ImportProgressBar.Run(services.GetRequiredService<ImportDocument>(), new ImportRequest(parsed.GetValue(paths)!, parsed.GetValue(dry)) { Mapping = columns }, !parsed.GetValue(json), cancel);
            await Say(result, parsed.GetValue(json));
            var anyError = result.Files.Any(f => f.Findings.Any(x => x.Severity == FindingSeverity.Error));
            return ExitCode.For(result.Files.Count, result.Count(ImportOutcome.Failed), anyError);
        });
        return command;
    }

    private static async Task Say(ImportResult result, bool json)
    {
        if (json)
        {
            foreach (var file in result.Files)
            {
                Console.Out.WriteLine(ImportJson.Line(file));
            }
        }
        else
        {
            ImportText.Print(result);
        }

        foreach (var file in result.Files)
        {
            foreach (var finding in file.Findings.Where(f => f.Severity == FindingSeverity.Error))
            {
                await Console.Error.WriteLineAsync(FindingText.Line(file.Path, finding));
            }
        }
    }
}
