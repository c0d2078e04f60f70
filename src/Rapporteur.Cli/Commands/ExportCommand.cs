using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.ExportGold;
using Rapporteur.App.Huridocs;
using Rapporteur.Cli.Hosting;

namespace Rapporteur.Cli.Commands;

/// <summary><c>export gold --document SYMBOL [-o FILE]</c> and <c>export huridocs [--state] [--review] -o FOLDER</c>: a part of the record in another form.</summary>
internal static class ExportCommand
{
    private const string Gold = "gold";
    private const string Huridocs = "huridocs";

    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var format = new Argument<string>("FORMAT") { Description = "gold: one document as people corrected it, as an annotation that reading is measured against. huridocs: cases in the HURIDOCS Events Standard Formats, one CSV file a format." };
        var document = new Option<string?>("--document") { Description = "The document's symbol, or the SHA-256 of a version.", HelpName = "SYMBOL" };
        var state = new Option<string?>("--state") { Description = "Only cases of reviews of this State: PAK.", HelpName = "CODE" };
        var review = new Option<string?>("--review") { Description = "Only cases of this review: PAK/CAT/1.", HelpName = "REVIEW" };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output; for huridocs the folder.", HelpName = "FILE" };
        var command = new Command("export", "Export a part of the record.") { format, document, state, review, output };
        command.SetAction(async (parsed, cancel) =>
        {
            if (Mistake(parsed.GetValue(format)!, parsed.GetValue(document), parsed.GetValue(output)) is { } mistake)
            {
                await Console.Error.WriteLineAsync(mistake);
                return ExitCode.WrongUsage;
            }

            await using var services = await record.Open(common.Record(parsed), cancel);
            if (services is null)
            {
                return ExitCode.RecordUnusable;
            }

            if (parsed.GetValue(format) == Huridocs)
            {
                return await Cases(services.GetRequiredService<ExportHuridocs>(), parsed.GetValue(output)!, parsed.GetValue(state)?.ToUpperInvariant(), parsed.GetValue(review)?.ToUpperInvariant(), cancel);
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

    private static string? Mistake(string format, string? document, string? output) => format switch
    {
        Gold => string.IsNullOrWhiteSpace(document) ? "Name the document: rapporteur export gold --document SYMBOL [-o FILE]." : null,
        Huridocs => string.IsNullOrWhiteSpace(output) ? "Name the folder: rapporteur export huridocs -o FOLDER." : null,
        _ => $"The format {format} cannot be exported; this program exports: {Gold}, {Huridocs}. See rapporteur export --help.",
    };

    private static async Task<int> Cases(ExportHuridocs export, string folder, string? state, string? review, CancellationToken cancel)
    {
        Console.Out.WriteLine("Private: the files hold everything that you may see, names of victims, witnesses and alleged perpetrators among it. Keep them as you keep the record.");
        try
        {
            var (cases, acts) = await export.Run(folder, state, review, cancel);
            if (cases == 0)
            {
                await Console.Error.WriteLineAsync("The record has no such case; nothing was written.");
                return ExitCode.NothingRead;
            }

            Console.Out.WriteLine($"{folder}: cases {cases}, acts {acts}.");
            return ExitCode.Done;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{folder} cannot be written: {refused.Message}");
            return ExitCode.WrongUsage;
        }
    }

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
