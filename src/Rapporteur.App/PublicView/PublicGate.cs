using Rapporteur.Core.Confidentiality;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.PublicView;

/// <summary>What all items of one public view share: the allow-list, the names, the sources with their numbers, and the count of what was left out.</summary>
/// <param name="fields">The allow-list.</param>
/// <param name="people">The people of the cases.</param>
/// <param name="sources">Sources and actors.</param>
/// <param name="hidden">What people hid.</param>
internal sealed class PublicGate(PublicFields fields, PublicPeople people, PublicSources sources, HiddenItems hidden)
{
    private readonly List<SourceRow> cited = [];
    private readonly WithheldWords unnamed = new(sources.PrivateNames);

    public PublicFields Fields => fields;

    public PublicPeople People => people;

    public PublicSources Sources => sources;

    /// <summary>True while a case is made that shows a person's name: nothing sexual or medical stands beside it.</summary>
    public bool BesideName { get; set; }

    /// <summary>A reason for each thing that was left out.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>The items that everybody may see, by their own visibility; the others are counted.</summary>
    public IEnumerable<TRow> Open<TRow>(IEnumerable<TRow> rows)
        where TRow : DossierItemRow
    {
        foreach (var row in rows)
        {
            if (IsOpen(row))
            {
                yield return row;
            }
            else
            {
                LeftOut.Add("private");
            }
        }
    }

    public bool IsOpen(DossierItemRow row) => Visibilities.ParseOrPrivate(row.Visibility) == Visibility.Public && !hidden.Contains(row);

    /// <summary>A gate for an item without people.</summary>
    public ItemGate Of(string record, DossierItemRow row)
    {
        var published = sources.ArePublished(row.Id);
        return new ItemGate(this, record, row, c => c == "published" && published);
    }

    /// <summary>A gate for a statement: one that stands in a document of an open series is published without a citation, one of a restricted series never.</summary>
    public ItemGate OfStatement(StatementRow row)
    {
        var published = row.Symbol is null ? sources.ArePublished(row.Id) : Publicity.IsOpen(row.Symbol) && (sources.ArePublished(row.Id) || sources.AreNone(row.Id));
        return new ItemGate(this, "statement", row, c => c == "published" && published);
    }

    /// <summary>A gate for a case or a part of it.</summary>
    /// <param name="record">The record's name.</param>
    /// <param name="row">The item.</param>
    /// <param name="consents">Tells whether those whom the item concerns consent to the publication of a datum.</param>
    /// <param name="victim">True where the item may concern a victim only, and does.</param>
    public ItemGate OfCase(string record, DossierItemRow row, Func<ConsentDatum, bool> consents, bool victim = false)
    {
        var published = sources.ArePublished(row.Id);
        return new ItemGate(this, record, row, c => c switch
        {
            "published" => published,
            "consent-name" => consents(ConsentDatum.Name),
            "consent-facts" => consents(ConsentDatum.Facts),
            "consent-place" => consents(ConsentDatum.Place),
            "victim" => victim,
            _ => false,
        });
    }

    /// <summary>Why words may not be read in public: a name without consent, or a sexual or medical matter beside a name; null where they may.</summary>
    public string? ReasonAgainst(string words) =>
        people.Withheld.AreIn(words) || unnamed.AreWholeIn(words) ? "name" : (BesideName || people.Shown.AreWholeIn(words)) && WithheldWords.AreSensitive(words) ? "sensitive" : null;

    /// <summary>True where an id or an address holds no part of the name of a person who must not be named.</summary>
    public bool MayAddress(string words) => !people.Withheld.AreInAddress(words) && !unnamed.AreWholeIn(words);

    /// <summary>True where the name of an actor is not that of a person who must not be named.</summary>
    public bool MayStand(string words) => !people.Withheld.AreWholeIn(words) && !unnamed.AreWholeIn(words);

    /// <summary>The number of a source in this view, from 1.</summary>
    public int Number(SourceRow source)
    {
        var at = cited.FindIndex(c => c.Id == source.Id);
        if (at < 0)
        {
            cited.Add(source);
            at = cited.Count - 1;
        }

        return at + 1;
    }

    /// <summary>The sources that the items of the view cite, by number.</summary>
    public IReadOnlyList<PublicSource> Cited() => [.. cited.Select((s, n) => Source(s, n + 1))];

    /// <summary>What was left out, by reason in the order of the alphabet.</summary>
    public IReadOnlyList<PublicLeftOut> Counted() =>
        [.. LeftOut.GroupBy(r => r).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new PublicLeftOut(IsNamed("left-out", "reason") ? g.Key : null, IsNamed("left-out", "count") ? g.Count() : null))];

    /// <summary>A field that has no rule but to be named.</summary>
    public bool IsNamed(string record, string field) => fields.FindOrNull(record, field)?.IsMet(c => c == "always") ?? false;

    private PublicSource Source(SourceRow row, int number)
    {
        var gate = new ItemGate(this, "source", row, c => c == "published");
        var label = row.Symbol ?? string.Join(", ", new[] { row.Publisher, row.Date }.OfType<string>());
        return gate.Made(new PublicSource(gate.Value("number", number), gate.Text("kind", row.Kind), gate.Text("label", label.Length > 0 ? label : null), gate.Text("title", row.Title), Url(gate, row)), number)!;
    }

    private string? Url(ItemGate gate, SourceRow row) =>
        Publicity.IsAddress(row.Url) && gate.Name("url", row.Url) is { } url && MayAddress(Uri.UnescapeDataString(url)) ? url : null;
}
