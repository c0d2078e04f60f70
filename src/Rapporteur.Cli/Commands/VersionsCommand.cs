using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.Json;
using Rapporteur.App.Views;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Commands;

/// <summary><c>versions DOCUMENT [FIRST [SECOND]] [--json]</c>: the versions of a document, two of them side by side.</summary>
internal static class VersionsCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Symbol, or SHA-256 of a file." };
        var first = new Argument<string?>("FIRST") { Arity = ArgumentArity.ZeroOrOne, Description = "A version: its language (fr), advance, or the beginning of its SHA-256." };
        var second = new Argument<string?>("SECOND") { Arity = ArgumentArity.ZeroOrOne, Description = "The version to compare with; the one that is shown where none is given." };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var command = new Command("versions", "Show the versions of a document, paragraph by paragraph.") { document, first, second, json };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var view = await services.GetRequiredService<IRecordReader>().VersionsOrNull(parsed.GetValue(document)!, parsed.GetValue(first), parsed.GetValue(second), cancel);
            if (view is null)
            {
                await Console.Error.WriteLineAsync($"The record has no {parsed.GetValue(document)} with such versions. rapporteur versions {parsed.GetValue(document)} lists those it has; import adds one.");
                return ExitCode.NothingRead;
            }

            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(ViewJson.Line(view));
            }
            else
            {
                VersionsText.Print(view);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
