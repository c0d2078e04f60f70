using System.Globalization;
using NodaTime.Text;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Calendar;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Reviews;

/// <summary>The treaties that the program knows.</summary>
public sealed class TreatyRegistry
{
    private readonly Dictionary<string, Treaty> byCode;

    private TreatyRegistry() => byCode = WorldData.Read("treaties.csv").Select(Read).ToDictionary(t => t.Code, StringComparer.Ordinal);

    /// <summary>The registry of the program's data.</summary>
    public static TreatyRegistry Default { get; } = new();

    /// <summary>All treaties in the order of the data.</summary>
    public IReadOnlyCollection<Treaty> All => byCode.Values;

    /// <summary>The treaty with this code, or null.</summary>
    public Treaty? FindOrNull(string code) => byCode.GetValueOrDefault(code);

    private static Treaty Read(IReadOnlyDictionary<string, string> row) => new()
    {
        Code = row["code"],
        Name = row["name"],
        Body = new BodyCode(row["body"]),
        Adopted = LocalDatePattern.Iso.Parse(row["adopted"]).Value,
        EntryIntoForce = EntryIntoForce.Parse(row["eif"], row["eifArticle"]),
        InitialYears = YearsOrNull(row["initialYears"]),
        InitialArticle = WordsOrNull(row["initialArticle"]),
        PeriodicYears = YearsOrNull(row["periodicYears"]),
        PeriodicRule = WordsOrNull(row["periodicRule"]),
    };

    private static int? YearsOrNull(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static string? WordsOrNull(string text) => text.Length == 0 ? null : text;
}
