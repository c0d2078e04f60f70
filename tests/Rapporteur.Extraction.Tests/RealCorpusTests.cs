using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Tests.Splitting;
using Rapporteur.Testing;

namespace Rapporteur.Extraction.Tests;

/// <summary>Laws over real documents, a sample of each kind; the whole corpus is measured by benchmarks/Rapporteur.Quality.</summary>
public sealed class RealCorpusTests
{
    [Fact]
    public void English_concluding_observations_give_header_numbers_and_next_report()
    {
        var faults = new List<string>();
        foreach (var reading in Read("crpd-reviews/concluding-observations", 12).Where(r => r.Language == "en" && r.Document.Kind == DocumentKind.ConcludingObservations))
        {
            SpanLaws.Check(reading);
            var header = reading.Document;
            var complete = header.Symbol is not null && header.State is not null && header.Body is not null && header.Session is not null
                && header.Issued is not null && header.Adopted?.Date is not null && reading.Deadlines.Any(d => d.Kind == "next-report");
            faults.AddRange(complete ? [] : [$"{reading.File}: header or next report"]);
            faults.AddRange(reading.Findings.Where(f => f.Code is "EXT0102" or "EXT0103").Select(f => $"{reading.File}: {f.Message}"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Lists_of_issues_give_a_question_for_nearly_every_paragraph()
    {
        foreach (var reading in Read("crpd-reviews/lists-of-issues", 12).Where(r => r.Language == "en"))
        {
            SpanLaws.Check(reading);
            Assert.True(reading.Paragraphs.Count(p => reading.Questions.Any(q => q.Path.StartsWith(p.Number, StringComparison.Ordinal))) >= reading.Paragraphs.Count * 0.9, reading.File);
        }
    }

    [Fact]
    public void Replies_lie_in_order_and_obey_the_laws_of_spans()
    {
        foreach (var reading in Read("crpd-reviews/replies", 5))
        {
            SpanLaws.Check(reading);
            Assert.NotEmpty(reading.Replies);
            Assert.All(reading.Replies.Zip(reading.Replies.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start));
        }
    }

    [Fact]
    public void Reports_of_the_universal_periodic_review_give_recommendations_with_States_and_cycle()
    {
        foreach (var reading in Read("upr-reports", 15))
        {
            SpanLaws.Check(reading);
            Assert.True(reading.Document is { Kind: DocumentKind.UprReport, State: not null, Cycle: "1" or "2", Adopted.Date: not null }, reading.File);
            Assert.True(reading.Recommendations.Count(r => r.States.Count > 0 && r.Position is not null) >= reading.Recommendations.Count * 0.97, reading.File);
            Assert.Equal(reading.Recommendations.Count, reading.Recommendations.Select(r => r.Path).Distinct().Count());
        }
    }

    private static IEnumerable<DocumentReading> Read(string folder, int every)
    {
        var extractor = DocumentExtractor.CreateDefault();
        var files = Directory.EnumerateFiles(Corpus.Folder(folder), "*.pdf").Order(StringComparer.Ordinal).Where((_, i) => i % every == 0);
        foreach (var file in files)
        {
            var read = extractor.Read(Path.GetFileName(file), File.ReadAllBytes(file), TestContext.Current.CancellationToken);
            Assert.True(read.Ok, read.Detail);
            yield return read.Value;
        }
    }
}
