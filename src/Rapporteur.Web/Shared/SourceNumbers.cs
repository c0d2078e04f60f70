using Rapporteur.App.Views;

namespace Rapporteur.Web.Shared;

/// <summary>The sources that a page lists at its end, each once, with the number by which the page cites those that have no page of their own.</summary>
internal sealed class SourceNumbers
{
    private readonly Dictionary<(string Label, string Title), int> numbers = [];

    /// <summary>Numbers the sources: documents of the record first, then by name.</summary>
    public SourceNumbers(IEnumerable<SourceView> sources)
    {
        Items = [.. sources
            .GroupBy(s => (s.Label, s.Title))
            .Select(g => g.First())
            .OrderBy(s => s.Kind == "un-document" ? 0 : 1)
            .ThenBy(s => s.Label, StringComparer.Ordinal)];
        foreach (var source in Items)
        {
            numbers.Add((source.Label, source.Title), numbers.Count + 1);
        }
    }

    /// <summary>The sources in the order of their numbers.</summary>
    public IReadOnlyList<SourceView> Items { get; }

    /// <summary>The number of a source that is cited by number; null for one that is cited by its name because it leads to a page of the record.</summary>
    public int? NumberOrNull(SourceView source) =>
        source.Href is ['/', ..] || !numbers.TryGetValue((source.Label, source.Title), out var number) ? null : number;
}
