using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>Tables and headings on the terminal; plain lines where the output goes to a file.</summary>
internal static class Screen
{
    private const int WidthOfFiles = 160;

    /// <summary>The console, wide enough that a pipe cuts nothing.</summary>
    public static IAnsiConsole Console { get; } = Make();

    public static void Heading(string text) => Console.MarkupLineInterpolated($"\n[bold]{text}[/]");

    public static void Line(string text) => Console.WriteLine(text);

    public static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(column) { NoWrap = false });
        }

        return table;
    }

    public static void Row(this Table table, params string?[] cells) => table.AddRow([.. cells.Select(c => new Text(c ?? ""))]);

    private static IAnsiConsole Make()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (System.Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }
}
