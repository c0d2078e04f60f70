using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.States;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.Kinds.UprReport;

namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>Walks through the rows of a list and gathers what they say.</summary>
/// <param name="text">The document's text.</param>
internal sealed class ListWalk(string text)
{
    private readonly List<RecommendationUnit> units = [];
    private readonly List<RecommendationPosition> positions = [];
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<Heading> headings = [];
    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private PlacedBlock? group;

    /// <summary>The recommendations, one unit a text.</summary>
    public IReadOnlyList<RecommendationUnit> Units => units;

    /// <summary>The recommendations as paragraphs, one a row.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => paragraphs;

    /// <summary>The positions, one a number.</summary>
    public IReadOnlyList<RecommendationPosition> Positions => positions;

    /// <summary>The themes by which the list is ordered.</summary>
    public IReadOnlyList<Heading> Headings => headings;

    /// <summary>What was odd.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Takes the next row.</summary>
    public void Take(ListRow row)
    {
        if (row.Group is not null)
        {
            group = row.Group;
            return;
        }

        var cell = row.Of(ListColumn.Recommendation);
        if (ListWords.OrNull(cell) is not { } words)
        {
            Unnumbered(cell);
            return;
        }

        Open(words.Number);
        if (seen.ContainsKey(words.Number))
        {
            findings.Add(new Finding("EXT0163", FindingSeverity.Info, $"Recommendation {words.Number} stands in the list more than once; each row was kept.", cell[0].Page, words.Number));
        }

        var position = Position(row, words, cell[0]);
        Add(row, words, cell[0], position);
    }

    private void Unnumbered(IReadOnlyList<PlacedBlock> cell)
    {
        if (cell.Count > 0)
        {
            var begins = cell[0].Text.Length > 60 ? cell[0].Text[..60] + "…" : cell[0].Text;
            findings.Add(new Finding("EXT0160", FindingSeverity.Warning, $"A row of the list opens with no number and was left out: “{begins}”. Compare the page.", cell[0].Page, Row: cell[0].Source.Cell?.Row));
        }
    }

    // A theme's line becomes a heading once a row stands under it.
    private void Open(string number)
    {
        if (group is { } opened)
        {
            var span = ListRows.GroupOf(opened);
            headings.Add(new Heading(span.Slice(text), null, [], number, span, opened.Page));
            group = null;
        }
    }

    private string? Position(ListRow row, ListWords words, PlacedBlock first)
    {
        var cell = row.Of(ListColumn.Position);
        var wording = string.Join(' ', cell.Select(b => b.Text)).Trim();
        var position = ListedPosition.OrNull(wording);
        if (position is null)
        {
            findings.Add(new Finding("EXT0161", FindingSeverity.Warning, $"The position on recommendation {words.Number} reads “{wording}”, which is not one position that is known; it was left open. Compare the page.", first.Page, words.Number));
        }
        else
        {
            positions.Add(new RecommendationPosition([words.Number], position, wording, words.Paragraph, first.Page, new TextSpan(cell[0].Words.Start, cell[^1].Words.End), words.Source));
        }

        return position;
    }

    private void Add(ListRow row, ListWords words, PlacedBlock first, string? position)
    {
        var themes = ListedThemes.Of(row);
        var (states, unresolved) = InColumn(row);
        var texts = RecommendedText.Cut(text, words.Words);
        var source = words.Source is not { } symbol ? null : words.Paragraph is { } paragraph ? $"{symbol.Text}, para. {paragraph}" : symbol.Text;
        var path = Unused(words.Number);
        paragraphs.Add(new Paragraph(path, ParagraphRole.Recommendation, words.Words.Slice(text), first.Page, words.Words) { Rule = ReadingRules.RoleOfList });
        for (var i = 0; i < texts.Count; i++)
        {
            units.Add(new RecommendationUnit
            {
                Path = i == 0 ? path : $"{path}#{i + 1}",
                Text = texts[i].Span.Slice(text),
                Page = first.Page,
                Span = texts[i].Span,
                States = [.. texts[i].States.Concat(texts.Count == 1 ? states : []).Distinct()],
                Position = position,
                PositionSource = source,
                Themes = themes.Themes,
                Sdgs = themes.Sdgs,
                AffectedPersons = themes.Persons,
                Rules = [i == 0 ? ReadingRules.ListRow : ReadingRules.SecondText, .. position is null ? Array.Empty<string>() : [ReadingRules.PositionOfColumn]],
            });
            Unresolved(texts[i].Unresolved.Concat(unresolved), units[^1]);
        }
    }

    // A matrix may give the States a column of their own.
    private static (IReadOnlyList<StateCode> States, IReadOnlyList<string> Unresolved) InColumn(ListRow row)
    {
        var named = string.Join("; ", row.Of(ListColumn.States).Select(b => b.Text));
        if (named.Length == 0)
        {
            return ([], []);
        }

        var brackets = StateBracket.Find(named.StartsWith('(') ? named : $"({named})");
        return brackets.Count == 0 ? ([], [named]) : ([.. brackets.SelectMany(b => b.States)], [.. brackets.SelectMany(b => b.Unresolved)]);
    }

    private void Unresolved(IEnumerable<string> names, RecommendationUnit unit)
    {
        foreach (var name in names)
        {
            findings.Add(new Finding("EXT0141", FindingSeverity.Warning, $"'{name}' stands among recommending States and denotes none that is known. Add the spelling to data/aliases/states.csv or compare the page.", unit.Page, unit.Path));
        }

        if (unit.States.Count == 0)
        {
            findings.Add(new Finding("EXT0142", FindingSeverity.Warning, $"Recommendation {unit.Path} names no recommending State. Compare the page.", unit.Page, unit.Path));
        }
    }

    private string Unused(string number)
    {
        var count = seen[number] = seen.GetValueOrDefault(number) + 1;
        return count == 1 ? number : $"{number}~{count}";
    }
}
