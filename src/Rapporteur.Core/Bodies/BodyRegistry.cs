using System.Globalization;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Bodies;

/// <summary>The bodies that the program knows.</summary>
public sealed class BodyRegistry
{
    private readonly Dictionary<BodyCode, Body> byCode;

    private readonly Dictionary<string, BodyCode> byName = new(StringComparer.OrdinalIgnoreCase);

    private BodyRegistry()
    {
        byCode = WorldData.Read("bodies.csv").Select(Read).ToDictionary(b => b.Code);
        foreach (var body in byCode.Values)
        {
            byName[body.Code.Value] = body.Code;
            byName[body.Name] = body.Code;
        }

        foreach (var row in WorldData.Read("aliases/bodies.csv"))
        {
            byName[row["name"]] = new BodyCode(row["code"]);
        }
    }

    /// <summary>The registry of the program's data.</summary>
    public static BodyRegistry Default { get; } = new();

    /// <summary>All bodies.</summary>
    public IReadOnlyCollection<Body> All => byCode.Values;

    /// <summary>The body with this code, or null.</summary>
    public Body? FindOrNull(BodyCode code) => byCode.GetValueOrDefault(code);

    /// <summary>The body that a code, a name or a name of <c>data/aliases/bodies.csv</c> denotes, whatever its case and spacing; null when none does.</summary>
    public BodyCode? FindByNameOrNull(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byName.TryGetValue(string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), out var code) ? code : null;
    }

    /// <summary>The name of a body, or its code where it is not known.</summary>
    public string NameOf(BodyCode code) => FindOrNull(code)?.Name ?? code.Value;

    private static Body Read(IReadOnlyDictionary<string, string> row) => new(
        new BodyCode(row["code"]),
        row["name"],
        row["kind"],
        row["experts"].Length == 0 ? null : int.Parse(row["experts"], CultureInfo.InvariantCulture),
        row["prefix"].Length == 0 ? null : row["prefix"],
        row["treaty"].Length == 0 ? null : row["treaty"]);
}
