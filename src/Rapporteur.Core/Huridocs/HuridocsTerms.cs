using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Huridocs;

/// <summary>Our codes beside terms of the HURIDOCS micro-thesauri (<c>data/huridocs/terms.csv</c>), as far as they are sure. A code without a term of theirs is written as it is.</summary>
public static class HuridocsTerms
{
    private static readonly IReadOnlyList<(string List, string Code, string Term, string Own)> All =
        [.. WorldData.Read("huridocs/terms.csv").Select(r => (r["list"], r["code"], r["term"], r["own"]))];

    /// <summary>Degrees of involvement (micro-thesaurus 18).</summary>
    public const string Degree = "degree";

    /// <summary>Types of perpetrators (micro-thesaurus 24) as classes of actor.</summary>
    public const string Perpetrator = "perpetrator";

    /// <summary>Status as victim (micro-thesaurus 25) as what became of a person.</summary>
    public const string Status = "status";

    /// <summary>Types of acts (micro-thesaurus 4).</summary>
    public const string Act = "act";

    /// <summary>The term for one of our codes; the code itself where none is sure.</summary>
    /// <param name="list">The list.</param>
    /// <param name="own">Our code.</param>
    public static string TermOf(string list, string own) => All.FirstOrDefault(t => t.List == list && t.Own == own).Term ?? own;

    /// <summary>Our code for a term, a code of the thesaurus, or our own code; null where it is none of them.</summary>
    /// <param name="list">The list.</param>
    /// <param name="given">What the file says.</param>
    public static string? OwnOrNull(string list, string given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return All.FirstOrDefault(t => t.List == list && (string.Equals(t.Term, given, StringComparison.OrdinalIgnoreCase) || (t.Code.Length > 0 && t.Code == given) || t.Own == given)).Own;
    }

    /// <summary>True where our code is written as this very term: nothing of it is lost.</summary>
    /// <param name="list">The list.</param>
    /// <param name="given">What the file says: a term, its code, or our code.</param>
    /// <param name="own">Our code; null where there is none.</param>
    public static bool Says(string list, string given, string? own) =>
        own is not null && (given == own || All.First(t => t.List == list && t.Own == own) is var first && (string.Equals(first.Term, given, StringComparison.OrdinalIgnoreCase) || first.Code == given));
}
