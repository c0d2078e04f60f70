using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.ExportGold;
using Rapporteur.Cli.Hosting;

namespace Rapporteur.Cli.Commands;

/// <summary><c>export FORMAT --document SYMBOL [-o FILE]</c>: a part of the record in another form.</summary>
internal static class ExportCommand
{
    private const string Gold = "gold";

    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var format = new Argument<string>("FORMAT") { Description = "gold: one document as people corrected it, as an annotation that reading is measured against." };
        var document = new Option<string?>("--document") { Description = "The document's symbol, or the SHA-256 of a version.", HelpName = "SYMBOL" };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var command = new Command("export", "Export a part of the record.") { format, document, output };
        command.SetAction(async (parsed, cancel) =>
        {
            if (Mistake(parsed.GetValue(format)!, parsed.GetValue(document)) is { } mistake)
            {
                await Console.Error.WriteLineAsync(mistake);
                return ExitCode.WrongUsage;
            }

            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            var text = await services.GetRequiredService<ExportGold>().Run(parsed.GetValue(document)!, cancel);
            if (text is null)
            {
                await Console.Error.WriteLineAsync($"The record does not hold the text of {parsed.GetValue(document)}. Import its file first.");
                return ExitCode.NothingRead;
            }

            return await Write(text, parsed.GetValue(output), cancel);
        });
        return command;
    }

    private static string? Mistake(string format, string? document) =>
        format != Gold ? $"The format {format} cannot be exported; this program exports: {Gold}. See rapporteur export --help."
        : string.IsNullOrWhiteSpace(document) ? "Name the document: rapporteur export gold --document SYMBOL [-o FILE]."
        : null;

    private static async Task<int> Write(string text, string? file, CancellationToken cancel)
    {
        if (file is null)
        {
            await Console.Out.WriteAsync(text);
            return ExitCode.Done;
        }

        try
        {
            await File.WriteAllTextAsync(file, text, cancel);
            return ExitCode.Done;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{file} cannot be written: {refused.Message}");
            return ExitCode.WrongUsage;
        }
    }
}
