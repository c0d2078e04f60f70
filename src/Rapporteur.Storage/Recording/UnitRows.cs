using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Storage.Documents;

namespace Rapporteur.Storage.Recording;

/// <summary>The units of a reading as rows.</summary>
internal static class UnitRows
{
    public static List<UnitRow> Of(DocumentReading reading, VersionId version, Func<int, int?> headingBefore)
    {
        var rows = new List<UnitRow>(reading.Recommendations.Count + reading.Questions.Count + reading.Replies.Count);
        rows.AddRange(reading.Recommendations.Select(Recommendation));
        rows.AddRange(reading.Questions.Select(Question));
        rows.AddRange(reading.Replies.Select(Reply));
        TellApart(reading, rows);
        return rows;

        UnitRow Recommendation(RecommendationUnit unit, int n)
        {
            var row = Row(UnitKind.Recommendation, n, unit.Path, unit.Text, unit.Page, unit.Span);
            row.LeadIn = unit.LeadIn;
            row.Verb = unit.Verb;
            row.Articles = [.. unit.Articles];
            row.Procedural = unit.Procedural;
            row.Repeats = [.. unit.Repeats];
            row.States = [.. unit.States.Select(s => s.Value)];
            row.Position = unit.Position;
            row.PositionSource = unit.PositionSource;
            return row;
        }

        UnitRow Question(QuestionUnit unit, int n)
        {
            var row = Row(UnitKind.Question, n, unit.Path, unit.Text, unit.Page, unit.Span);
            row.LeadIn = unit.LeadIn;
            row.Articles = [.. unit.Articles];
            row.Asker = unit.Asker;
            row.WantsKind = unit.Wants?.Kind;
            row.WantsActorClass = unit.Wants?.ActorClass;
            row.WantsStage = unit.Wants?.Stage;
            return row;
        }

        UnitRow Reply(ReplyUnit unit, int n)
        {
            var row = Row(UnitKind.Reply, n, unit.Paragraphs.Count > 0 ? unit.Paragraphs[0] : "", unit.Text, unit.Page, unit.Span);
            row.Questions = [.. unit.Questions];
            row.Paragraphs = [.. unit.Paragraphs];
            row.Basis = unit.Basis;
            return row;
        }

        UnitRow Row(UnitKind kind, int n, string path, string text, int? page, TextSpan span) => new()
        {
            Key = default, VersionId = version, Kind = kind, Ordinal = n, Path = path, Text = text,
            HeadingOrdinal = headingBefore(span.Start), Page = page, Start = span.Start, End = span.End,
        };
    }

    private static void TellApart(DocumentReading reading, List<UnitRow> rows)
    {
        var seen = new HashSet<string>();
        foreach (var row in rows)
        {
            var repeat = 0;
            do
            {
                row.Key = RecordIdentity.OfUnit(reading.Document.Symbol?.Text, reading.Language, reading.Sha256, row.Kind, row.Path, row.Text, repeat++);
            }
            while (!seen.Add(row.Key.Value));
        }
    }
}
