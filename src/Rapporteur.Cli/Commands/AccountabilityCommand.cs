using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.Json;
using Rapporteur.App.Views;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Commands;

/// <summary><c>accountability STATE [--body BODY [--cycle CYCLE]] [--json]</c>: what was asked, what was offered, whether it answers, and the chain from allegation to redress.</summary>
internal static class AccountabilityCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var state = new Argument<string>("STATE") { Description = "The State's code: PAK." };
        var body = new Option<string?>("--body") { Description = "Only the review by this body: CAT.", HelpName = "BODY" };
        var cycle = new Option<string?>("--cycle") { Description = "Its cycle; the latest where none is given.", HelpName = "CYCLE" };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var command = new Command("accountability", "Show requests for data, what was offered, whether it answers, and the chain from allegation to conviction by class of actor.") { state, body, cycle, json };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var view = await services.GetRequiredService<IRecordReader>()
                .AccountabilityOrNull(parsed.GetValue(state)!.ToUpperInvariant(), parsed.GetValue(body), parsed.GetValue(cycle), cancel);
            if (view is null)
            {
                await Console.Error.WriteLineAsync($"The record knows no State or review {parsed.GetValue(state)} {parsed.GetValue(body)} {parsed.GetValue(cycle)}: give a code such as PAK, and import its documents or run rapporteur demo.");
                return ExitCode.NothingRead;
            }

            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(ViewJson.Line(view));
            }
            else
            {
                AccountabilityText.Print(view);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
