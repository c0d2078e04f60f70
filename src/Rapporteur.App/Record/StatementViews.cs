using Rapporteur.App.Views;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>Statements as views, from dossiers and from units of documents.</summary>
internal static class StatementViews
{
    public static StatementView Of(StatementRow row, DossierFacts facts, string? ties = null) => new()
    {
        Key = RecordIdentity.OfStatement(row.Id).Value,
        Kind = row.Kind,
        By = facts.Name(row.DossierId, row.By),
        Side = SideOf(facts.ActorOrNull(row.DossierId, row.By)?.Kind),
        To = facts.NameOrNull(row.DossierId, row.To),
        Date = Dates.ViewOrNull(row.Date),
        Words = row.Words,
        Quoted = row.Quoted,
        Theme = row.Theme,
        Articles = row.Articles,
        Path = row.Path,
        Href = row is { Symbol: { } symbol, Path: { } path } ? Hrefs.Unit(symbol, path) : null,
        DataShape = ShapeOf(row),
        Repeated = row.Repeated,
        Note = Joined(row.Note, ties),
        Sources = facts.Sources(row.Id),
    };

    /// <summary>A unit of a document: the words are the document's own.</summary>
    public static StatementView Of(UnitRow unit, UnitContext context) => new()
    {
        Key = unit.Key.Value,
        Kind = unit.Kind.ToString().ToLowerInvariant(),
        By = unit.Asker ?? (unit.States.Length > 0 ? string.Join(", ", unit.States.Select(UnitContext.StateName)) : context.Speaker),
        RecommendedBy = [.. unit.States.Select(UnitContext.StateName)],
        Position = unit.Position,
        PositionSource = unit.PositionSource,
        Side = unit.Kind == UnitKind.Reply ? "state" : "committee",
        Words = unit.Text,
        LeadIn = unit.LeadIn,
        Language = context.Language,
        Wants = unit.WantsKind is { } kind
            ? new ShapeView(kind, unit.WantsActorClass is { } actor ? [actor] : [], unit.WantsStage is { } stage ? [stage] : [], null, null, null, null, null, [])
            : null,
        Quoted = true,
        Theme = context.Heading(unit.HeadingOrdinal)?.Text,
        Articles = unit.Articles,
        Path = unit.Path,
        Href = unit.Kind == UnitKind.Recommendation ? Hrefs.Recommendation(context.Symbol, unit.Path) : Hrefs.Unit(context.Symbol, unit.Path),
        DataShape = unit.WantsKind is null ? null : Shape(unit.WantsStage is null ? [] : [unit.WantsStage], unit.WantsActorClass is null ? [] : [unit.WantsActorClass], unit.WantsKind, null, null),
        Sources = [context.SourceAt(unit.Path)],
    };

    public static StatementView Of(ParagraphRow paragraph, UnitContext context) => new()
    {
        Key = RecordIdentity.OfParagraph(paragraph.VersionId, paragraph.Ordinal).Value,
        Kind = paragraph.Role.ToString().ToLowerInvariant(),
        By = context.Speaker,
        Side = "committee",
        Words = paragraph.Text,
        Language = context.Language,
        Quoted = true,
        Theme = context.Heading(paragraph.HeadingOrdinal)?.Text,
        Articles = context.Heading(paragraph.HeadingOrdinal)?.Articles ?? [],
        Path = paragraph.Number,
        Href = Hrefs.Unit(context.Symbol, paragraph.Number),
        Sources = [context.SourceAt(paragraph.Number)],
    };

    public static string? Joined(string? note, string? more) => note is null ? more : more is null ? note : $"{note} {more}";

    /// <summary>The side on which a kind of actor speaks, in the words of participations.</summary>
    public static string? SideOf(string? actorKind) => actorKind switch
    {
        null => null,
        "state" or "state-organ" => "state",
        "committee" or "nhri" or "ngo" or "un" => actorKind,
        _ => "other",
    };

    private static string? ShapeOf(StatementRow row) =>
        row is { ActorClasses: [], Stages: [], Act: null, Period: null, Count: null } ? null : Shape(row.Stages, row.ActorClasses, row.Act, row.Period, row.Count);

    private static string Shape(string[] stages, string[] actors, string? act, string? period, string? count)
    {
        var of = actors.Length > 0 ? $" of {string.Join(", ", actors)}" : "";
        var core = (stages.Length > 0 ? string.Join(", ", stages) : "cases") + of;
        return string.Join("; ", new[] { stages.Length == 0 && actors.Length == 0 ? null : core, act, period, count }.OfType<string>());
    }
}
