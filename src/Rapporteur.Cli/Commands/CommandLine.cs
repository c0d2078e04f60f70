using System.CommandLine;
using Rapporteur.App.Hosting;
using Rapporteur.Cli.Hosting;
using Rapporteur.Storage;

namespace Rapporteur.Cli.Commands;

/// <summary>The commands, and what is done with a wrong one.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line and returns the exit code of the contract.</summary>
    public static async Task<int> Run(string[] args, Func<RecordOptions, IDatabaseProvider> database)
    {
        var common = new CommonOptions();
        var record = new OpenRecord(database);
        var root = new RootCommand("Rapporteur: the record of human-rights reviews.")
        {
            common.Data,
            common.Database,
            ReadCommand.Make(common, record),
            ImportCommand.Make(common, record),
            DemoCommand.Make(common, record),
            ServeCommand.Make(common, record),
            ReviewCommand.Make(common, record),
            AccountabilityCommand.Make(common, record),
            CaseCommand.Make(common, record),
            VersionsCommand.Make(common, record),
            DueCommand.Make(common, record),
            ExportCommand.Make(common, record),
            PublicCommand.Make(common, record),
            HideCommand.Make(common, record),
            HideCommand.MakeUnhide(common, record),
            AttachCommand.Make(common, record),
            AttachmentCommand.Make(common, record),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }

        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync($"{error.Message} See rapporteur --help.");
        }

        return ExitCode.WrongUsage;
    }
}
