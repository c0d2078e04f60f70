using System.CommandLine;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.App.ImportDocument;
using Rapporteur.Cli.Hosting;

namespace Rapporteur.Cli.Commands;

/// <summary><c>demo [--no-serve]</c>: records the home case, which is part of the program, and serves it.</summary>
internal static class DemoCommand
{
    private const string Prefix = "dossiers/";

    public static Command Make(CommonOptions common, OpenRecord record)
    {
        var noServe = new Option<bool>("--no-serve") { Description = "Record the home case and stop." };
        var urls = ServeCommand.Urls();
        var command = new Command("demo", "Record the home case, Pakistan before the Committee against Torture in 2017, and serve it.") { noServe, urls };
        command.SetAction(async (parsed, cancel) =>
        {
            var options = common.Record(parsed);
            await using (var services = await record.Open(options, cancel))
            {
                if (services is null)
                {
                    return ExitCode.RecordUnusable;
                }

                if (!await Import(services.GetRequiredService<ImportDocument>(), cancel))
                {
                    return ExitCode.SomeFailed;
                }
            }

            Console.Out.WriteLine($"The home case is in {options.DataFolder}: rapporteur review PAK CAT");
            return parsed.GetValue(noServe) ? ExitCode.Done : await ServeCommand.Serve(record, options, parsed.GetValue(urls)!, cancel);
        });
        return command;
    }

    /// <summary>The dossiers go the way of every other file.</summary>
    private static async Task<bool> Import(ImportDocument import, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("rapporteur-demo-");
        try
        {
            var assembly = Assembly.GetExecutingAssembly();
            foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
            {
                await using var source = assembly.GetManifestResourceStream(name)!;
                await using var target = File.Create(Path.Combine(folder.FullName, name[Prefix.Length..]));
                await source.CopyToAsync(target, cancel);
            }

            var result = await import.Run(new ImportRequest([folder.FullName]), null, cancel);
            foreach (var finding in result.Files.SelectMany(f => f.Findings))
            {
                await Console.Error.WriteLineAsync($"{finding.Code}: {finding.Message}");
            }

            return result.Count(ImportOutcome.Failed) == 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
