using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>What the cell of themes says: themes, goals, affected persons, each as printed without its dash.</summary>
/// <param name="Themes">Themes.</param>
/// <param name="Sdgs">Sustainable Development Goals.</param>
/// <param name="Persons">Affected persons.</param>
internal sealed partial record ListedThemes(IReadOnlyList<string> Themes, IReadOnlyList<string> Sdgs, IReadOnlyList<string> Persons)
{
    /// <summary>Reads a row's cells: <c>- Right to work / SDGs: / - 8 - DECENT WORK / Affected persons: / - women</c>.</summary>
    public static ListedThemes Of(ListRow row)
    {
        var themes = new List<string>();
        var sdgs = new List<string>();
        var persons = new List<string>();
        var into = themes;
        foreach (var line in row.Of(ListColumn.Themes).SelectMany(b => Lines(b.Text)))
        {
            var value = line;
            if (Opening().Match(line) is { Success: true } opening)
            {
                into = opening.Groups["sdgs"].Success ? sdgs : persons;
                value = line[opening.Length..];
            }

            Add(into, value);
        }

        row.Of(ListColumn.Sdgs).ToList().ForEach(b => Add(sdgs, b.Text));
        row.Of(ListColumn.Persons).ToList().ForEach(b => Add(persons, b.Text));
        return new ListedThemes(themes, sdgs, persons);
    }

    // "… SDGs: …" within a line opens what follows.
    private static IEnumerable<string> Lines(string text)
    {
        var from = 0;
        foreach (Match opening in Inside().Matches(text))
        {
            yield return text[from..opening.Index];
            from = opening.Index;
        }

        yield return text[from..];
    }

    private static void Add(List<string> list, string printed)
    {
        var value = printed.Trim().TrimStart('-', '–', '•', '·', '*', ' ').TrimEnd(';', ' ');
        if (value.Length > 0 && !list.Contains(value))
        {
            list.Add(value);
        }
    }

    [GeneratedRegex(@"^\s*(?:(?<sdgs>SDGs?|Sustainable Development Goals?)|Affected\s+(?:persons|groups|people))\s*:\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=\S\s)(?:SDGs?|Sustainable Development Goals?|Affected\s+(?:persons|groups|people))\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Inside();
}
