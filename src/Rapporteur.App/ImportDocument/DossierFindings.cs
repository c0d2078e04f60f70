using Rapporteur.Core.Reading;
using Rapporteur.Core.Time;

namespace Rapporteur.App.ImportDocument;

/// <summary>Collects what is wrong or doubtful in a dossier, each with the line of its text.</summary>
/// <param name="text">The dossier's text.</param>
internal sealed class DossierFindings(string text)
{
    private readonly List<Finding> all = [];

    public IReadOnlyList<Finding> All => all;

    /// <summary>The dossier is not recorded.</summary>
    /// <param name="code">Code of the finding.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="words">Words of the dossier by which its line is found; a reference comes after what it should lead to, so the last place counts.</param>
    /// <param name="within">Id of the item in which the words stand; null for the whole dossier.</param>
    public void Error(string code, string message, string words, string? within = null) => Add(code, FindingSeverity.Error, message, words, within);

    /// <summary>The dossier is recorded and a person should look.</summary>
    public void Warning(string code, string message, string words, string? within = null) => Add(code, FindingSeverity.Warning, message, words, within);

    public void Once(string what, IEnumerable<string> ids, string? within = null)
    {
        foreach (var id in ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            Error("DAT0102", $"The {what} '{id}' stands more than once{In(within)}: give each its own id.", id, within);
        }
    }

    public void Known(string what, IEnumerable<string?> ids, IReadOnlySet<string> known, string? within = null)
    {
        foreach (var id in ids.OfType<string>().Distinct(StringComparer.Ordinal).Where(i => !known.Contains(i)))
        {
            Error("DAT0103", $"There is no {what} '{id}' in the {(within is null ? "dossier" : $"case '{within}'")}.", id, within);
        }
    }

    public void Dates(IEnumerable<string?> dates)
    {
        foreach (var date in dates.OfType<string>().Distinct(StringComparer.Ordinal).Where(d => !PartialDate.TryParse(d, out _)))
        {
            Error("DAT0104", $"'{date}' is not a date in EDTF, such as 2017, 2015-08, 2017-05-12, 2016-05~ or 2017-01-04/2017-01-07.", date);
        }
    }

    private static string In(string? within) => within is null ? "" : $" in the case '{within}'";

    private void Add(string code, FindingSeverity severity, string message, string words, string? within)
    {
        var line = LineOrNull(words, within);
        all.Add(new Finding(code, severity, line is null ? message : $"Line {line}: {message}", Row: line));
    }

    private int? LineOrNull(string words, string? within)
    {
        var begins = within is null ? -1 : DefinedAt(within);
        var at = begins < 0 ? -1 : text.IndexOf($"\"{words}\"", begins, StringComparison.Ordinal);
        at = at < 0 ? text.LastIndexOf($"\"{words}\"", StringComparison.Ordinal) : at;
        return at < 0 ? null : text.AsSpan(0, at).Count('\n') + 1;
    }

    /// <summary>Where an item says its id; -1 where it does not.</summary>
    private int DefinedAt(string id)
    {
        for (var at = text.IndexOf($"\"{id}\"", StringComparison.Ordinal); at >= 0; at = text.IndexOf($"\"{id}\"", at + 1, StringComparison.Ordinal))
        {
            if (text.AsSpan(0, at).TrimEnd().EndsWith(":") && text.AsSpan(0, at).TrimEnd()[..^1].TrimEnd().EndsWith("\"id\""))
            {
                return at;
            }
        }

        return -1;
    }
}
