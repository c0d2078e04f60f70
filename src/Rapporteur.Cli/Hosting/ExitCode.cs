namespace Rapporteur.Cli.Hosting;

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, with findings of severity error on some inputs; the others were recorded.</summary>
    public const int SomeFailed = 1;

    public const int WrongUsage = 2;

    /// <summary>The input could not be read at all.</summary>
    public const int NothingRead = 3;

    /// <summary>The data folder or the database cannot be used.</summary>
    public const int RecordUnusable = 4;

    /// <summary>From the number of inputs and of those that failed.</summary>
    public static int For(int inputs, int failed, bool anyError) =>
        inputs > 0 && failed == inputs ? NothingRead : failed > 0 || anyError ? SomeFailed : Done;
}
