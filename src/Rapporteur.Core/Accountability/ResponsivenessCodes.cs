using System.Collections.Frozen;

namespace Rapporteur.Core.Accountability;

/// <summary>The codes of <see cref="Responsiveness"/>: <c>wrong-population</c>.</summary>
public static class ResponsivenessCodes
{
    private static readonly FrozenDictionary<string, Responsiveness> ByCode = Enum.GetValues<Responsiveness>().ToFrozenDictionary(r => r.Code(), StringComparer.Ordinal);

    /// <summary>All, nearest to an answer first.</summary>
    public static IReadOnlyList<Responsiveness> All { get; } = Enum.GetValues<Responsiveness>();

    /// <summary>The judgement of a code; null where there is none.</summary>
    public static Responsiveness? ParseOrNull(string? code) => code is not null && ByCode.TryGetValue(code, out var found) ? found : null;

    /// <summary>The code.</summary>
    public static string Code(this Responsiveness value) =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
