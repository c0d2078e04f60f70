using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.Attachments;
using Rapporteur.App.Json;
using Rapporteur.Cli.Hosting;

namespace Rapporteur.Cli.Commands;

/// <summary><c>attachment list [CASE]</c>, <c>attachment open ID -o FILE</c>, <c>attachment forget CASE --yes</c>.</summary>
internal static class AttachmentCommand
{
    public static Command Make(CommonOptions common, OpenRecord record) =>
        new("attachment", "List, open and destroy the attachments of cases.") { List(common, record), Open(common, record), Forget(common, record) };

    private static Command List(CommonOptions common, OpenRecord record)
    {
        var of = new Argument<string?>("CASE") { Arity = ArgumentArity.ZeroOrOne, Description = "The case; all where none is named." };
        var json = new Option<bool>("--json") { Description = common.Json.Description };
        var command = new Command("list", "List attachments.") { of, json };
        command.SetAction((parsed, cancel) => With(record, common, parsed, async attachments =>
        {
            foreach (var line in await attachments.List(parsed.GetValue(of), cancel))
            {
                Console.Out.WriteLine(parsed.GetValue(json) ? ViewJson.Line(line) : $"{line.Id}  {line.Case}  {line.Name ?? (line.Forgotten ? "(destroyed)" : "(no key)")}  {line.Kind}  {(line.Stripped ? "without metadata" : "with its metadata")}  {line.AddedAt.InUtc().Date:uuuu-MM-dd}  {line.By}");
            }

            return ExitCode.Done;
        }, cancel));
        return command;
    }

    private static Command Open(CommonOptions common, OpenRecord record)
    {
        var id = new Argument<Guid>("ID") { Description = "Its id, from the list." };
        var output = new Option<string>("--output", "-o") { Description = "Where to write it, decrypted; a file that is there is not overwritten.", HelpName = "FILE", Required = true };
        var command = new Command("open", "Decrypt an attachment into a file.") { id, output };
        command.SetAction((parsed, cancel) => With(record, common, parsed, async attachments =>
        {
            var opened = await attachments.Open(parsed.GetValue(id), cancel);
            if (!opened.Ok)
            {
                return await AttachCommand.Failed(opened.Failure.Value, opened.Detail);
            }

            try
            {
                await using var file = new FileStream(parsed.GetValue(output)!, FileMode.CreateNew, FileAccess.Write);
                await file.WriteAsync(opened.Value.Content, cancel);
                return ExitCode.Done;
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"{parsed.GetValue(output)} cannot be written: {refused.Message}");
                return ExitCode.WrongUsage;
            }
        }, cancel));
        return command;
    }

    private static Command Forget(CommonOptions common, OpenRecord record)
    {
        var of = new Argument<string>("CASE") { Description = "The case whose key is destroyed." };
        var sure = new Option<bool>("--yes") { Description = "Needed: it cannot be undone, with no backup of the data folder." };
        var command = new Command("forget", "Destroy the key of a case, so that nobody can ever read its attachments.") { of, sure };
        command.SetAction((parsed, cancel) => With(record, common, parsed, async attachments =>
        {
            if (!parsed.GetValue(sure))
            {
                await Console.Error.WriteLineAsync("This cannot be undone; say --yes.");
                return ExitCode.WrongUsage;
            }

            var done = await attachments.Forget(parsed.GetValue(of)!, cancel);
            if (!done.Ok)
            {
                return await AttachCommand.Failed(done.Failure.Value, done.Detail);
            }

            Console.Out.WriteLine($"The key is destroyed; attachments that nobody can read any more: {done.Value}.");
            return ExitCode.Done;
        }, cancel));
        return command;
    }

    private static async Task<int> With(OpenRecord record, CommonOptions common, ParseResult parsed, Func<Attachments, Task<int>> act, CancellationToken cancel)
    {
        await using var services = await record.Open(common.Record(parsed), cancel);
        return services is null ? ExitCode.RecordUnusable : await act(services.GetRequiredService<Attachments>());
    }
}
