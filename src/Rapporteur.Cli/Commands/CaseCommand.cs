using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.Json;
using Rapporteur.App.Views;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Commands;

/// <summary><c>case DOSSIER CASE [--json]</c>: one case with all that is recorded of it.</summary>
internal static class CaseCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var dossier = new Argument<string>("DOSSIER") { Description = "The dossier's id." };
        var item = new Argument<string>("CASE") { Description = "The case's id in the dossier." };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var command = new Command("case", "Show one case: people, alleged acts, tracks, redress, what was said.") { dossier, item, json };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var view = await services.GetRequiredService<IRecordReader>().CaseOrNull(parsed.GetValue(dossier)!, parsed.GetValue(item)!, cancel);
            if (view is null)
            {
                await Console.Error.WriteLineAsync($"The record has no case {parsed.GetValue(item)} of a dossier {parsed.GetValue(dossier)}. rapporteur review STATE BODY --json lists the cases of a review with their addresses.");
                return ExitCode.NothingRead;
            }

            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(ViewJson.Line(view));
            }
            else
            {
                CaseText.Print(view);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
