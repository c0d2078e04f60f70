using System.Globalization;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds;
using Rapporteur.Extraction.Profiles;

namespace Rapporteur.Extraction.Checking;

/// <summary>What a document of a kind is expected to give (data/profiles/kinds/&lt;kind&gt;.csv).</summary>
internal sealed class KindProfile
{
    private static readonly Dictionary<DocumentKind, KindProfile> All = TableFile.Below("profiles/kinds")
        .ToDictionary(
            name => DocumentKindNames.KindOrNull(Path.GetFileNameWithoutExtension(name))
                ?? throw new InvalidOperationException($"data/{name} is named after no kind of document."),
            name => new KindProfile(TableFile.Read(name)));

    private readonly List<Expectation> expectations;

    private KindProfile(IEnumerable<IReadOnlyDictionary<string, string>> rows) => expectations =
    [
        .. rows.Select(r => new Expectation(
            r["what"],
            int.Parse(r["least"], CultureInfo.InvariantCulture),
            r["severity"] == "error" ? FindingSeverity.Error : FindingSeverity.Warning)),
    ];

    /// <summary>The profile of a kind.</summary>
    /// <exception cref="InvalidOperationException">The kind has no profile.</exception>
    public static KindProfile For(DocumentKind kind) =>
        All.TryGetValue(kind, out var profile) ? profile : throw new InvalidOperationException($"The kind {kind.Name()} has no profile in data/profiles/kinds.");

    /// <summary>A finding for every expectation that the reading does not meet.</summary>
    public IEnumerable<Finding> Missing(DocumentReading reading)
    {
        var isRead = reading.Language is not { } language || KindCatalogue.For(reading.Document.Kind).Languages.Contains(language);
        foreach (var expectation in expectations.Where(e => !e.OfUnits || isRead))
        {
            var count = expectation.Count(reading);
            if (count < expectation.Least)
            {
                yield return new Finding(
                    expectation.Code,
                    isRead ? expectation.Severity : FindingSeverity.Warning,
                    $"A document of this kind ({reading.Document.Kind.Name()}) has at least {expectation.Least} × {expectation.What}; {count} found. Compare the pages.");
            }
        }
    }
}
