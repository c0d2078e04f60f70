using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.Attachments;
using Rapporteur.Cli.Hosting;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Commands;

/// <summary><c>attach CASE FILE [--as NAME] [--unstripped]</c>: a file of a case, without metadata and encrypted.</summary>
internal static class AttachCommand
{
    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var of = new Argument<string>("CASE") { Description = "The case: its id, or dossier/id." };
        var file = new Argument<string>("FILE") { Description = "The file. It is copied; the original stays where it is." };
        var name = new Option<string?>("--as") { Description = "Name to keep it under, encrypted; a neutral one where none is given.", HelpName = "NAME" };
        var unstripped = new Option<bool>("--unstripped") { Description = "Keep a file whose metadata cannot be taken out." };
        var command = new Command("attach", "Attach a file to a case, freed of metadata and encrypted.") { of, file, name, unstripped };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var request = new AttachRequest(parsed.GetValue(of)!, parsed.GetValue(file)!, parsed.GetValue(name), Environment.UserName, parsed.GetValue(unstripped));
            var done = await services.GetRequiredService<Attachments>().Attach(request, cancel);
            if (!done.Ok)
            {
                return await Failed(done.Failure.Value, done.Detail);
            }

            foreach (var finding in done.Value.Findings)
            {
                await Console.Error.WriteLineAsync(FindingText.Line(request.Path, finding));
            }

            Console.Out.WriteLine($"{done.Value.Id}  {done.Value.Kind}  {(done.Value.Stripped ? "without metadata" : "with its metadata")}, encrypted. The original is still where it was.");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Says why, and gives the exit code.</summary>
    public static async Task<int> Failed(AttachmentFailure failure, string detail)
    {
        await Console.Error.WriteLineAsync(AttachmentFindings.OfOrNull(failure, detail) is { } finding ? $"{finding.Code} {finding.Message}" : failure switch
        {
            AttachmentFailure.NoCase => $"The record has no one case {detail}; name it by dossier/id.",
            AttachmentFailure.NotThere => $"{detail} is not there, or is too large.",
            _ => $"The keys of attachments cannot be used: {detail}",
        });
        return failure == AttachmentFailure.KeysUnusable ? ExitCode.RecordUnusable : ExitCode.NothingRead;
    }
}
