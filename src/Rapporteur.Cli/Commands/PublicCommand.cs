using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rapporteur.App.Json;
using Rapporteur.App.PublicView;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Commands;

/// <summary><c>public STATE BODY [CYCLE] [--json]</c>: what of a review everybody may see.</summary>
internal static class PublicCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var state = new Argument<string>("STATE") { Description = "The State's code: PAK." };
        var body = new Argument<string>("BODY") { Description = "The body: CAT, CCPR, UPR, GSP+." };
        var cycle = new Argument<string?>("CYCLE") { Arity = ArgumentArity.ZeroOrOne, Description = "The cycle; the latest where none is given." };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var command = new Command("public", "Show what of a review everybody may see.") { state, body, cycle, json };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var today = services.GetRequiredService<IClock>().GetCurrentInstant().InUtc().Date;
            var view = await services.GetRequiredService<PublicViews>().ReviewOrNull(parsed.GetValue(state)!, parsed.GetValue(body)!, parsed.GetValue(cycle), today, cancel);
            if (view is null)
            {
                await Console.Error.WriteLineAsync($"Nothing of a review of {parsed.GetValue(state)} by {parsed.GetValue(body)} {parsed.GetValue(cycle)} is public. An item of a dossier is public where it says \"visibility\": \"public\".");
                return ExitCode.NothingRead;
            }

            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(PublicJson.Line(view));
            }
            else
            {
                PublicText.Print(view);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
