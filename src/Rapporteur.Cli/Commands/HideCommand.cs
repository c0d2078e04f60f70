using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.HideItem;
using Rapporteur.Cli.Hosting;

namespace Rapporteur.Cli.Commands;

/// <summary><c>hide ITEM --reason TEXT</c> and <c>unhide ITEM --reason TEXT</c>: out of every public view at once, whatever a dossier says.</summary>
internal static class HideCommand
{
    public static Command Make(CommonOptions common, OpenRecord record) => Make(common, record, "hide", "Hide an item or a case, and all that hangs on it, from every public view at once.", true);

    public static Command MakeUnhide(CommonOptions common, OpenRecord record) => Make(common, record, "unhide", "Take back that an item was hidden: its dossier says again who may see it.", false);

    private static Command Make(CommonOptions common, OpenRecord record, string name, string description, bool hide)
    {
        var item = new Argument<string>("ITEM") { Description = "Its id, its id behind the dossier's (dossier/id), or its key." };
        var reason = new Option<string>("--reason") { Description = "Why; it is kept, so no personal data.", HelpName = "TEXT", Required = true };
        var author = new Option<string?>("--author") { Description = "Who decides; the user of this machine where nobody is named.", HelpName = "NAME" };
        var command = new Command(name, description) { item, reason, author };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var request = new HideRequest(parsed.GetValue(item)!, hide, parsed.GetValue(author) ?? Environment.UserName, parsed.GetValue(reason));
            var done = await services.GetRequiredService<HideItem>().Run(request, cancel);
            if (!done.Ok)
            {
                await Console.Error.WriteLineAsync(Why(done.Failure.Value, request.Item, done.Detail));
                return done.Failure is HideFailure.NoAuthor or HideFailure.NoReason ? ExitCode.WrongUsage : ExitCode.NothingRead;
            }

            Console.Out.WriteLine(hide ? $"Hidden: {done.Value.Kind} {done.Value.Dossier}/{done.Value.Item}, and what hangs on it." : $"Not hidden any more: {done.Value.Kind} {done.Value.Dossier}/{done.Value.Item}. Its dossier says who may see it.");
            return ExitCode.Done;
        });
        return command;
    }

    private static string Why(HideFailure failure, string item, string detail) => failure switch
    {
        HideFailure.NoAuthor => "Say who decides: --author NAME.",
        HideFailure.NoReason => "Say why: --reason TEXT.",
        HideFailure.NoItem => $"The record has no item {item}.",
        HideFailure.SeveralItems => $"Several items are called {item}; name one by its key: {detail}.",
        HideFailure.Hidden => $"{item} is hidden already.",
        _ => $"{item} is not hidden.",
    };
}
