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

    [Fact]
    public void Thematic_lists_and_drafts_in_Word_give_every_recommendation_with_its_States()
    {
        foreach (var reading in Read("upr-slovenia", 1, "*.docx").Concat(Read("upr-drafts-docx", 4, "*.docx")))
        {
            SpanLaws.Check(reading);
            Assert.True(reading.Document.Kind is DocumentKind.UprThematicList or DocumentKind.UprReport, reading.File);
            Assert.True(reading.Recommendations.Count > 150, reading.File);
            Assert.All(reading.Recommendations, r => Assert.NotEmpty(r.States));
            Assert.True(reading.Document.Kind != DocumentKind.UprThematicList || reading.Recommendations.All(r => r.Themes.Count > 0 && r.Position is not null && r.PositionSource is not null), reading.File);
        }
    }

    [Fact]
    public void Papers_around_a_review_are_recognised_and_placed_in_it()
    {
        var readings = Read("upr-slovenia", 1, "g*.pdf").ToList();
        Assert.All(readings, SpanLaws.Check);
        Assert.All(readings, r => Assert.True(r.Document is { State: not null, Body.Value: "UPR", Cycle: not null, Kind: not DocumentKind.Other }, r.File));
        var summaries = readings.Where(r => r.Document.Kind == DocumentKind.UprStakeholderSummary).ToList();
        Assert.All(summaries, r => Assert.True(r.Submitters.Count > 5 && r.Statements.Select(s => s.Paragraph).Distinct().Count() > r.Paragraphs.Count * 0.9, r.File));
        Assert.All(summaries.SelectMany(r => r.Statements.Select(s => (r.Text, Said: s))), s => Assert.Equal(s.Said.Span.Slice(s.Text), s.Said.Text));
    }

    private static IEnumerable<DocumentReading> Read(string folder, int every, string pattern = "*.pdf")
    {
        var extractor = DocumentExtractor.CreateDefault();
        var files = Directory.EnumerateFiles(Corpus.Folder(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, i) => i % every == 0);
        foreach (var file in files)
        {
            var read = extractor.Read(Path.GetFileName(file), File.ReadAllBytes(file), TestContext.Current.CancellationToken);
            if (folder.StartsWith("upr-slovenia", StringComparison.Ordinal) && read.Failure == Rapporteur.Extraction.Reading.ReadFailure.Broken)
            {
                // One file of the folder is really broken.
                continue;
            }

            Assert.True(read.Ok, read.Detail);
            yield return read.Value!;
        }
    }
}
