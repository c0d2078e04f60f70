using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.Json;
using Rapporteur.App.ReadDocuments;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;
using Rapporteur.Core.Reading;

namespace Rapporteur.Cli.Commands;

/// <summary><c>read FILE… [--json]</c>: shows what is found in documents; stores nothing.</summary>
internal static class ReadCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Documents: PDF, DOCX, HTML or text." };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var command = new Command("read", "Read documents and show what was found; store nothing.") { files, json };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = record.Closed(common.Record(parsed));
            return await Read(services.GetRequiredService<ReadDocument>(), parsed.GetValue(files)!, parsed.GetValue(json), cancel);
        });
        return command;
    }

    private static async Task<int> Read(ReadDocument act, string[] files, bool json, CancellationToken cancel)
    {
        var failed = 0;
        var anyError = false;
        foreach (var file in files)
        {
            var read = await act.Read(file, cancel);
            if (read.Reading is not { } reading)
            {
                failed++;
                await Console.Error.WriteLineAsync(FindingText.Line(file, read.Finding!));
                continue;
            }

            anyError |= reading.Findings.Any(f => f.Severity == FindingSeverity.Error);
            if (json)
            {
                Console.Out.WriteLine(ReadingJson.Line(reading));
            }
            else
            {
                ReadingText.Print(reading);
            }
        }

        return ExitCode.For(files.Length, failed, anyError);
    }
}
