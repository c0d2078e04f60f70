using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Quality;

/// <summary>What every English document of a kind in the corpus must give.</summary>
internal static class HeaderMeasurement
{
    private static readonly (string Name, Func<DocumentReading, bool> Has)[] Expectations =
    [
        ("symbol", r => r.Document.Symbol is not null),
        ("State", r => r.Document.State is not null),
        ("body", r => r.Document.Body is not null),
        ("session", r => r.Document.Session is not null),
        ("date of issue", r => r.Document.Issued is not null),
        ("date of adoption", r => r.Document.Kind != DocumentKind.ConcludingObservations || r.Document.Adopted?.Date is not null),
        ("paragraphs from 1 without gaps", WithoutGaps),
        ("units", r => r.Recommendations.Count + r.Questions.Count + r.Replies.Count > 0),
        ("follow-up paragraphs or urgent measures", r => r.Document.Kind != DocumentKind.ConcludingObservations || r.Deadlines.Any(d => d.Kind == "follow-up") || r.UrgentParagraphs.Count > 0),
        ("next report", r => r.Document.Kind != DocumentKind.ConcludingObservations || r.Deadlines.Any(d => d.Kind == "next-report")),
    ];

    public static void Run(IEnumerable<DocumentReading> readings, DocumentKind kind, TextWriter output, bool explain)
    {
        var documents = readings.Where(r => r.Document.Kind == kind && r.Language == "en").ToList();
        output.WriteLine($"| {kind.Name()}, English: {documents.Count} | documents that give it |");
        output.WriteLine("|---|---|");
        foreach (var (name, has) in Expectations)
        {
            var without = documents.Where(d => !has(d)).Select(d => d.Document.Symbol?.Text ?? d.File).ToList();
            output.WriteLine($"| {name} | {documents.Count - without.Count} |");
            if (explain && without.Count > 0)
            {
                output.WriteLine($"  without: {string.Join(", ", without.Take(40))}");
            }
        }
    }

    private static bool WithoutGaps(DocumentReading reading)
    {
        for (var i = 0; i < reading.Paragraphs.Count; i++)
        {
            if (reading.Paragraphs[i].Number != (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                return false;
            }
        }

        return reading.Paragraphs.Count > 0;
    }
}
