using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.ImportDocument;
using Rapporteur.App.Json;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;
using Rapporteur.Core.Reading;

namespace Rapporteur.Cli.Commands;

/// <summary><c>import PATH… [--dry-run] [--json]</c>: records documents and dossiers.</summary>
internal static class ImportCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders, dossiers." };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be recorded; record nothing." };
        var command = new Command("import", "Read files and folders and record them.") { paths, json, dry };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var result = await ImportProgressBar.Run(services.GetRequiredService<ImportDocument>(), new ImportRequest(parsed.GetValue(paths)!, parsed.GetValue(dry)), !parsed.GetValue(json), cancel);
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
