using System.Text.Json;
using NodaTime;
using Rapporteur.Core.Statements;
using Rapporteur.Core.Tables;
using Rapporteur.Storage.Recording;

namespace Rapporteur.Storage.Tables;

/// <summary>A statement of a table with its identity and the hash of its content.</summary>
internal sealed record PreparedStatement(TabledStatement Statement, StatementKey Key, string Content)
{
    private static readonly JsonSerializerOptions Format = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="statement">The statement.</param>
    /// <param name="table">Its table.</param>
    public static PreparedStatement Of(TabledStatement statement, TableFileRow table) => new(statement, RecordIdentity.OfTabled(table, statement, 0), ContentOf(statement));

    /// <summary>The identity of another statement that would otherwise have the same.</summary>
    public PreparedStatement Again(TableFileRow table, int repeat) => this with { Key = RecordIdentity.OfTabled(table, Statement, repeat) };

    public TabledStatementRow Row(TableFileRow table) => new()
    {
        Key = Key,
        Sha256 = table.Sha256,
        RowNumber = Statement.Row,
        Content = Content,
        AssignedBy = table.AssignedBy,
        SourceId = Statement.Id,
        Kind = Statement.Kind,
        KindLabel = Statement.KindLabel,
        State = Statement.State,
        StateName = Statement.StateName,
        Body = Statement.Body,
        BodyName = Statement.BodyName,
        Session = Statement.Session,
        Cycle = Statement.Cycle,
        Text = Statement.Text,
        Heading = Statement.Heading,
        Recommenders = [.. Statement.Recommenders.Select(r => r.Value)],
        RecommenderNames = Statement.RecommenderNames,
        Position = Statement.Position,
        PositionLabel = Statement.PositionLabel,
        Action = Statement.Action,
        Themes = [.. Statement.Themes],
        AffectedPersons = [.. Statement.AffectedPersons],
        Sdgs = [.. Statement.Sdgs],
        Symbol = Statement.Symbol,
        Paragraph = Statement.Paragraph,
        Date = Statement.Date,
    };

    /// <summary>A row as it was, to be kept beside what replaces it.</summary>
    public static FormerStatementRow Former(TabledStatementRow row, Instant at) => new()
    {
        Key = row.Key,
        Content = row.Content,
        Sha256 = row.Sha256,
        RowNumber = row.RowNumber,
        Said = StorableText.Of(JsonSerializer.Serialize(row, Format), null),
        ReplacedAt = at,
    };

    private static string ContentOf(TabledStatement s) => DerivedKey.Of(
        s.Id, s.Kind, s.KindLabel, s.State?.Value, s.StateName, s.Body?.Value, s.BodyName, s.Session, s.Cycle, s.Text, s.Heading,
        List(s.Recommenders.Select(r => r.Value)), s.RecommenderNames, s.Position, s.PositionLabel, s.Action, List(s.Themes), List(s.AffectedPersons), List(s.Sdgs), s.Symbol, s.Paragraph, s.Date);

    private static string List(IEnumerable<string> values) => string.Join('\u001e', values);
}
