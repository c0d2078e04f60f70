using System.Globalization;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Bodies;

/// <summary>The bodies that the program knows.</summary>
public sealed class BodyRegistry
{
    private readonly Dictionary<BodyCode, Body> byCode;

    private BodyRegistry() => byCode = WorldData.Read("bodies.csv").Select(Read).ToDictionary(b => b.Code);

    /// <summary>The registry of the program's data.</summary>
    public static BodyRegistry Default { get; } = new();

    /// <summary>All bodies.</summary>
    public IReadOnlyCollection<Body> All => byCode.Values;

    /// <summary>The body with this code, or null.</summary>
    public Body? FindOrNull(BodyCode code) => byCode.GetValueOrDefault(code);

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
