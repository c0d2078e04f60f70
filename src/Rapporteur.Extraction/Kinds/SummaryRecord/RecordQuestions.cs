using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.ListOfIssues;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>The questions that members of the committee ask. Path: the paragraph, and where it holds several their count in it: <c>12-1</c>, <c>12-2</c>.</summary>
internal static class RecordQuestions
{
    /// <summary>The questions of the speeches in order.</summary>
    public static IReadOnlyList<QuestionUnit> Of(string text, IEnumerable<Turn> turns)
    {
        var cutter = new QuestionCutter(text);
        var asked = new List<(string Number, Turn Turn, RecordPart Part, AskedWords Words)>();
        foreach (var turn in turns.Where(t => t.Side == SpeakerSides.Committee))
        {
            foreach (var part in turn.Parts)
            {
                var from = part == turn.Parts[0] ? turn.SpeechFrom : part.Block.Words.Start;
                asked.AddRange(cutter.Cut(from, part.Block.Words.End).Select(w => (part.Number!, turn, part, w)));
            }
        }

        return [.. asked.GroupBy(a => a.Number).SelectMany(g => g.Select((a, n) => Unit(text, a, g.Count() == 1 ? g.Key : $"{g.Key}-{n + 1}")))];
    }

    private static QuestionUnit Unit(string text, (string Number, Turn Turn, RecordPart Part, AskedWords Words) asked, string path)
    {
        var words = asked.Words.Span.Slice(text);
        var articles = TreatyArticles.InHeading(words) is { Count: > 0 } own ? own : asked.Words.LeadIn is { } lead ? TreatyArticles.InHeading(lead) : [];
        var asker = asked.Turn.Person is { } person ? $"{asked.Turn.Speaker.Words} ({person})" : asked.Turn.Speaker.Words;
        return new QuestionUnit(path, words, asked.Words.LeadIn, articles, asker, AskingWords.Wants(words, asked.Words.LeadIn), asked.Part.Block.Page, asked.Words.Span) { Rules = [ReadingRules.AskedInSpeech] };
    }
}
