using Rapporteur.Core.Documents;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.PublicView;

/// <summary>Makes the public records of what is not a case. An item whose substance may not be shown is left out as a whole.</summary>
/// <param name="gate">What lets fields through.</param>
internal sealed class PublicItems(PublicGate gate)
{
    public PublicEvent? Event(EventRow row)
    {
        var item = gate.Of("event", row);
        var made = new PublicEvent(item.Text("kind", row.Kind), item.Text("date", row.Date), item.Text("title", row.Title), []);
        return made.Title is null ? item.Made(made, [null]) : item.Made(made with { Sources = item.Cited() }, made.Title);
    }

    public PublicParticipation? Participation(ParticipationRow row)
    {
        var item = gate.Of("participation", row);
        var made = new PublicParticipation
        {
            Name = item.Actor("name", row.Actor), Role = item.Text("role", row.Role), Side = item.Text("side", row.Side), Count = item.Count("count", row.Count), Present = item.Value("present", row.Present),
            ExpectedBy = item.Actor("expectedBy", row.ExpectedBy), Reason = item.Text("reason", row.Reason), ReasonBy = item.Actor("reasonBy", row.ReasonBy),
            Rebuttal = item.Text("rebuttal", row.Rebuttal), RebuttalBy = item.Actor("rebuttalBy", row.RebuttalBy), Sources = item.Cited(),
        };
        return item.Made(made, made.Name, made.Role);
    }

    public PublicStatement? Statement(StatementRow row)
    {
        var item = gate.OfStatement(row);
        var words = item.Text("words", row.Words);
        if (words is null)
        {
            return item.Made(new PublicStatement(), [null]);
        }

        return item.Made(
            new PublicStatement
            {
                Kind = item.Text("kind", row.Kind), By = item.Actor("by", row.By), To = item.Actor("to", row.To), Date = item.Text("date", row.Date), Words = words, Quoted = item.Value("quoted", row.Quoted),
                Theme = item.Text("theme", row.Theme), Articles = item.Texts("articles", row.Articles), Path = item.Text("path", row.Path), Symbol = item.Text("symbol", row.Symbol),
                Meeting = item.Text("meeting", row.Meeting), Repeated = item.Text("repeated", row.Repeated), ActorClasses = item.Texts("actorClasses", row.ActorClasses), Stages = item.Texts("stages", row.Stages),
                Act = item.Text("act", row.Act), Period = item.Text("period", row.Period), Count = item.Count("count", row.Count), Population = item.Text("population", row.Population),
                Territory = item.Text("territory", row.Territory), Sources = item.Cited(),
            },
            words);
    }

    public PublicFigure? Figure(FigureRow row)
    {
        var item = gate.Of("figure", row);
        var (predicate, count) = (item.Text("predicate", row.Predicate), item.Count("count", row.Count));
        if (predicate is null && count is null)
        {
            return item.Made(new PublicFigure(), [null]);
        }

        return item.Made(
            new PublicFigure
            {
                Predicate = predicate, Count = count, By = item.Actor("by", row.By), AsOf = item.Text("asOf", row.AsOf), Period = item.Text("period", row.Period),
                ActorClass = item.Text("actorClass", row.ActorClass), Stage = item.Text("stage", row.Stage), Territory = item.Text("territory", row.Territory), Sources = item.Cited(),
            },
            predicate,
            count);
    }

    /// <summary>A document that was imported from a file and whose own symbol is of an open series.</summary>
    public PublicDocument? Document(DocumentRow row)
    {
        string? Text(string field, string? value) => gate.Fields.FindOrNull("document", field)?.IsMet(c => c is "always" or "published") == true && value is not null && gate.ReasonAgainst(value) is null ? value : null;
        var made = new PublicDocument(Text("symbol", row.Symbol), Text("kind", row.Kind.Name()), Text("title", row.Title), Text("issued", row.Issued?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        return made is { Symbol: null, Kind: null, Title: null, Issued: null } ? null : made;
    }
}
