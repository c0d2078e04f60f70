using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rapporteur.App.Json;
using Rapporteur.App.Views;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Commands;

/// <summary><c>review STATE BODY [CYCLE] [--json]</c>: one review as a whole.</summary>
internal static class ReviewCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var state = new Argument<string>("STATE") { Description = "The State's code: PAK." };
        var body = new Argument<string>("BODY") { Description = "The body: CAT, CCPR, UPR, GSP+." };
        var cycle = new Argument<string?>("CYCLE") { Arity = ArgumentArity.ZeroOrOne, Description = "The cycle; the latest where none is given." };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var command = new Command("review", "Show one review as a whole.") { state, body, cycle, json };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var today = services.GetRequiredService<IClock>().GetCurrentInstant().InUtc().Date;
            var view = await services.GetRequiredService<IRecordReader>()
                .ReviewOrNull(parsed.GetValue(state)!.ToUpperInvariant(), parsed.GetValue(body)!.ToUpperInvariant(), parsed.GetValue(cycle), today, cancel);
            if (view is null)
            {
                await Console.Error.WriteLineAsync($"The record has no review of {parsed.GetValue(state)} by {parsed.GetValue(body)} {parsed.GetValue(cycle)}. Import its documents, or run rapporteur demo.");
                return ExitCode.NothingRead;
            }

            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(ViewJson.Line(view));
            }
            else
            {
                ReviewText.Print(view);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
