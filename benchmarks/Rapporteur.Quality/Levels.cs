using System.Globalization;
using System.Text.Json;

namespace Rapporteur.Quality;

/// <summary>One number a family of what is measured, from 0 to 1, against the numbers recorded before (<c>benchmarks/levels.json</c>).</summary>
internal sealed class Levels
{
    // Half of the last place that is printed.
    private const double Tolerance = 0.0005;

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n" };

    private readonly SortedDictionary<string, double> measured = new(StringComparer.Ordinal);

    /// <summary>Notes the lower of precision and recall.</summary>
    public void Note(string family, Score score) => Note(family, Math.Min(score.Precision, score.Recall));

    public void Note(string family, double level) => measured[family] = Math.Round(level, 4);

    public void Record(string file) => File.WriteAllText(file, JsonSerializer.Serialize(measured, Format) + "\n");

    /// <summary>Prints every family beside its recorded level; false where one fell or was not measured.</summary>
    public bool Hold(string file, TextWriter output)
    {
        var recorded = JsonSerializer.Deserialize<SortedDictionary<string, double>>(File.ReadAllText(file))!;
        output.WriteLine("| family | recorded | now | |");
        output.WriteLine("|---|---|---|---|");
        var fallen = 0;
        foreach (var family in recorded.Keys.Union(measured.Keys))
        {
            var (before, now) = (Of(recorded, family), Of(measured, family));
            var fell = before is { } was && (now is null || now < was - Tolerance);
            fallen += fell ? 1 : 0;
            output.WriteLine($"| {family} | {Print(before)} | {Print(now)} | {(fell ? "fallen" : before is null ? "new" : now > before + Tolerance ? "risen" : "")} |");
        }

        return fallen == 0;
    }

    private static double? Of(SortedDictionary<string, double> levels, string family) => levels.TryGetValue(family, out var level) ? level : null;

    private static string Print(double? level) => level?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "–";
}
