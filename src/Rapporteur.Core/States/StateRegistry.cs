using System.Globalization;
using System.Text;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.States;

/// <summary>All States that the program knows, by code and by every name and spelling in the data.</summary>
public sealed class StateRegistry
{
    private static readonly string[] Languages = ["fr", "es", "ar", "ru", "zh"];

    private readonly Dictionary<StateCode, State> byCode = [];
    private readonly Dictionary<string, StateCode> byName = new(StringComparer.Ordinal);

    private readonly Dictionary<string, StateCode> byShortCode = new(StringComparer.Ordinal);

    private StateRegistry()
    {
        foreach (var row in WorldData.Read("states.csv"))
        {
            var names = Languages.Where(l => row[l].Length > 0).ToDictionary(l => l, l => row[l], StringComparer.Ordinal);
            names["en"] = row["name"];
            Add(new State(new StateCode(row["code"]), row["name"], row["formal"], names, row["region"]));
        }

        foreach (var row in WorldData.Read("aliases/states.csv"))
        {
            byName[Key(row["name"])] = new StateCode(row["code"]);
        }

        foreach (var row in WorldData.Read("state-codes.csv"))
        {
            byShortCode[row["alpha2"]] = new StateCode(row["code"]);
        }
    }

    /// <summary>The registry of the program's data.</summary>
    public static StateRegistry Default { get; } = new();

    /// <summary>All States in the order of their codes.</summary>
    public IReadOnlyCollection<State> All => byCode.Values;

    /// <summary>The State with this code, or null.</summary>
    public State? FindOrNull(StateCode code) => byCode.GetValueOrDefault(code);

    /// <summary>The short English name of a State, or the code where it is not known.</summary>
    public string NameOf(StateCode code) => FindOrNull(code)?.Name ?? code.Value;

    /// <summary>The code of the State that <paramref name="name"/> denotes, whatever its case, accents, articles and spacing; null when none does.</summary>
    public StateCode? FindByNameOrNull(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byName.TryGetValue(Key(name), out var code) ? code : null;
    }

    /// <summary>The one State whose name differs from <paramref name="name"/> in a single letter, left out, put in, changed or swapped with its neighbour:
    /// a misprint of a longer name. Null where there is none or more than one, and for a name with a letter more at its end, as adjectives have.</summary>
    public StateCode? FindMisprintOrNull(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = Key(name);
        if (key.Length < Misprint.ShortestName || byName.ContainsKey(key))
        {
            return null;
        }

        var near = byName.Where(n => Misprint.Is(key, n.Key) && !key.StartsWith(n.Key, StringComparison.Ordinal)).Select(n => n.Value).Distinct().Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>The State that a name or a code in capitals denotes: its name in any language of the data, its code in document symbols, or its ISO 3166-1 alpha-2 code; null when none does.</summary>
    public StateCode? FindByNameOrCodeOrNull(string nameOrCode)
    {
        ArgumentNullException.ThrowIfNull(nameOrCode);
        var trimmed = nameOrCode.Trim();
        if (byCode.ContainsKey(new StateCode(trimmed)))
        {
            return new StateCode(trimmed);
        }

        return byShortCode.TryGetValue(trimmed, out var code) ? code : FindByNameOrNull(trimmed);
    }

    private void Add(State state)
    {
        byCode[state.Code] = state;
        foreach (var name in state.Names.Values.Append(state.Formal).Append(state.Name))
        {
            byName.TryAdd(Key(name), state.Code);
        }
    }

    /// <summary>Letters and digits only, without accents and case, without a leading article; what stands in brackets stays.</summary>
    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (c == '&')
            {
                key.Append("and");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator && key.Length == 3 && key.ToString() == "the")
            {
                key.Clear();
            }
        }

        return key.ToString();
    }
}
