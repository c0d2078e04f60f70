using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using Rapporteur.App.Json;
using Rapporteur.App.Views;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Commands;

/// <summary><c>due [--state PAK] [--as-of DATE] [--json] [--ics FILE]</c>: obligations and deadlines.</summary>
internal static class DueCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var state = new Option<string?>("--state") { Description = "Only this State.", HelpName = "CODE" };
        var asOf = new Option<LocalDate?>("--as-of") { Description = "As it stood on this day, 2017-04-18; default today.", HelpName = "DATE", CustomParser = Day };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var ics = new Option<string?>("--ics") { Description = "Also write what is coming to a calendar file.", HelpName = "FILE" };
        var command = new Command("due", "Show obligations and deadlines: met, late, overdue, coming.") { state, asOf, json, ics };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var clock = services.GetRequiredService<IClock>();
            var day = parsed.GetValue(asOf) ?? clock.GetCurrentInstant().InUtc().Date;
            var due = await services.GetRequiredService<IRecordReader>().Due(parsed.GetValue(state)?.ToUpperInvariant(), day, cancel);
            if (parsed.GetValue(ics) is { } file)
            {
                await File.WriteAllTextAsync(file, DueCalendar.Text(due, clock.GetCurrentInstant()), cancel);
            }

            Say(due, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(IReadOnlyList<DueView> due, bool json)
    {
        if (!json)
        {
            DueText.Print(due);
            return;
        }

        foreach (var one in due)
        {
            Console.Out.WriteLine(ViewJson.Line(one));
        }
    }

    private static LocalDate? Day(System.CommandLine.Parsing.ArgumentResult result)
    {
        var parsed = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        result.AddError($"--as-of {result.Tokens[0].Value} is not a day: write it as 2017-04-18.");
        return null;
    }
}
