using System.Diagnostics;
using System.Globalization;

namespace Rapporteur.Benchmarks;

/// <summary>How long something took: by the clock, and in time of processors, which other work on the machine disturbs less.</summary>
/// <param name="Wall">Seconds by the clock.</param>
/// <param name="Cpu">Seconds of processors, of this program and of those that it started and that ended.</param>
internal readonly record struct Measured(double Wall, double Cpu)
{
    private const double TicksPerSecond = 100;

    public static async Task<Measured> Of(Func<Task> act)
    {
        var (clock, before) = (Stopwatch.StartNew(), Used());
        await act();
        return new Measured(clock.Elapsed.TotalSeconds, Used() - before);
    }

    public string Beside(Measured other) => FormattableString.Invariant($"{Wall / other.Wall:0.00} | {Cpu / other.Cpu:0.00}");

    public override string ToString() => FormattableString.Invariant($"{Wall:0.0} | {Cpu:0.0}");

    // Linux: fields 14 to 17 of /proc/self/stat are the times of the program and of its ended children, in user and system.
    private static double Used()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        return stat[(stat.LastIndexOf(')') + 2)..].Split(' ').Skip(11).Take(4).Sum(t => long.Parse(t, CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
