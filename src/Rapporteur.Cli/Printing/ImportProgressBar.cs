using Rapporteur.App.ImportDocument;
using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>An import with its progress on a terminal.</summary>
internal static class ImportProgressBar
{
    /// <summary>Runs the import; shows a bar when somebody watches.</summary>
    public static async Task<ImportResult> Run(ImportDocument import, ImportRequest request, bool wanted, CancellationToken cancel)
    {
        if (!wanted || Console.IsErrorRedirected)
        {
            return await import.Run(request, null, cancel);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("Importing", autoStart: true);
                return await import.Run(request, new Direct(p => Show(task, p)), cancel);
            });
    }

    private static void Show(ProgressTask task, ImportProgress progress)
    {
        task.MaxValue = Math.Max(1, progress.Total);
        task.Value = progress.Done;
        task.Description = Markup.Escape($"{progress.Done} of {progress.Total}  {Path.GetFileName(progress.File.Path)}{(progress.Rows is { } rows ? $"  row {rows}" : "")}");
    }

    /// <summary>Reports at once, in order; the platform's own posts to a queue.</summary>
    private sealed class Direct(Action<ImportProgress> show) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => show(value);
    }
}
