using Rapporteur.Core.Confidentiality;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.PublicView;

/// <summary>Makes the public views of cases. Within a review a case has neither sources nor counts of its own.</summary>
/// <param name="gate">What lets fields through.</param>
/// <param name="parts">The cases as recorded.</param>
internal sealed class PublicCases(PublicGate gate, CaseParts parts)
{
    public IReadOnlyList<PublicCase> All() => [.. gate.Open(parts.Cases).Select(MadeOrNull).OfType<PublicCase>()];

    /// <summary>The address of a case: ids are their author's words and may hold a name, and are then digests.</summary>
    public (string Dossier, string Case) Address(CaseRow row) => (
        gate.MayAddress(row.DossierId) ? row.DossierId : RecordIdentity.OfItem(row.DossierId, "dossier", row.DossierId).Value,
        gate.MayAddress(row.Item) ? row.Item : row.Id.Value);

    private PublicCase? MadeOrNull(CaseRow row)
    {
        bool Consents(ConsentDatum datum) => gate.People.AllConsent(row.DossierId, row.Item, datum);
        var item = gate.OfCase("case", row, Consents);
        var people = Parts("people", parts.People, p => p.Case, row, Person);
        gate.BesideName = people.Any(p => p.Name is not null);
        var acts = item.Texts("acts", row.Acts);
        var actorClass = item.Text("actorClass", row.ActorClass);
        var date = item.Text("date", row.Date);
        var title = Title(item, row.Title, acts, actorClass, date);
        var address = Address(row);
        var made = new PublicCase
        {
            Dossier = item.Name("dossier", address.Dossier), Case = item.Name("case", address.Case), Review = item.Text("review", row.Review), Title = title,
            Acts = acts, Date = date, Place = item.Text("place", row.Place), Victims = item.Count("victims", row.Victims), ActorClass = actorClass,
            AllegedBy = item.Actors("allegedBy", row.AllegedBy), FoundBy = item.Actors("foundBy", row.FoundBy), Status = item.Text("status", row.Status),
            People = people,
            Events = Parts("events", parts.Acts, p => p.Case, row, Act),
            Perpetrators = Parts("perpetrators", parts.Perpetrators, p => p.Case, row, p => Perpetrator(p, Consents)),
            Steps = Parts("steps", parts.Steps, p => p.Case, row, p => Step(p, Consents)),
            Redress = Parts("redress", parts.Redress, p => p.Case, row, p => Redress(p, Consents)),
        };
        gate.BesideName = false;
        Cite(item);
        return item.Made(made, acts.Count > 0 ? acts : null, title, actorClass, date, people.Count > 0 ? people : null);
    }

    // The case's own sources come into the list with it; the parts cite theirs by number.
    private static void Cite(ItemGate item) => item.Cited();

    private static string? Title(ItemGate item, string title, IReadOnlyList<string> acts, string? actorClass, string? date)
    {
        if (!item.Passes("title", null))
        {
            return null;
        }

        if (item.MayRead(title))
        {
            return title;
        }

        var told = string.Join(", ", new[] { acts.Count > 0 ? $"Alleged {string.Join(", ", acts)}" : null, actorClass is null ? null : $"alleged actor: {actorClass.Replace('-', ' ')}", date }.OfType<string>());
        return told.Length > 0 ? told : null;
    }

    private IReadOnlyList<TPublic> Parts<TRow, TPublic>(string field, IReadOnlyList<TRow> rows, Func<TRow, string> of, CaseRow owner, Func<TRow, TPublic?> made)
        where TRow : DossierItemRow
        where TPublic : class =>
        gate.IsNamed("case", field) ? [.. gate.Open(rows.Where(r => r.DossierId == owner.DossierId && of(r) == owner.Item)).Select(made).OfType<TPublic>()] : [];

    private PublicPerson? Person(CasePersonRow row)
    {
        var item = gate.OfCase("person", row, d => gate.People.Consents(row, d), PublicPeople.IsVictimOnly(row));
        var made = new PublicPerson(item.Name("name", row.Name), item.Text("group", row.Group), item.Count("count", row.Count), item.Text("fate", row.Fate), item.Cited());
        return item.Made(made, made.Name, made.Group, made.Fate, made.Count);
    }

    private PublicAct? Act(CaseActRow row)
    {
        var item = gate.OfCase("act", row, d => gate.People.VictimConsents(row.DossierId, row.Case, row.Victim, d));
        var made = new PublicAct(item.Text("kind", row.Kind), item.Text("from", row.From), item.Text("to", row.To), item.Cited());
        return item.Made(made, made.Kind);
    }

    private PublicPerpetrator? Perpetrator(CasePerpetratorRow row, Func<ConsentDatum, bool> consents)
    {
        var item = gate.OfCase("perpetrator", row, consents);
        var made = new PublicPerpetrator(
            item.Text("actorClass", row.ActorClass), item.Text("service", row.Service), item.Count("count", row.Count), item.Actors("allegedBy", row.AllegedBy), item.Actors("foundBy", row.FoundBy), item.Cited());
        return item.Made(made, made.ActorClass, made.Service);
    }

    private PublicStep? Step(CaseStepRow row, Func<ConsentDatum, bool> consents)
    {
        var item = gate.OfCase("step", row, consents);
        var made = new PublicStep
        {
            Stage = item.Text("stage", row.Stage), State = item.Text("state", row.State), Date = item.Text("date", row.Date), Authority = item.Text("authority", row.Authority),
            Offence = item.Text("offence", row.Offence), Outcome = item.Text("outcome", row.Outcome), Served = item.Text("served", row.Served), By = item.Actor("by", row.By), Sources = item.Cited(),
        };
        return item.Made(made, made.Stage);
    }

    private PublicRedress? Redress(CaseRedressRow row, Func<ConsentDatum, bool> consents)
    {
        var item = gate.OfCase("redress", row, consents);
        var made = new PublicRedress
        {
            Form = item.Text("form", row.Form), State = item.Text("state", row.State), Date = item.Text("date", row.Date), Authority = item.Text("authority", row.Authority),
            Words = item.Text("words", row.Words), By = item.Actor("by", row.By), Sources = item.Cited(),
        };
        return item.Made(made, made.Form);
    }
}
