using NodaTime;
using Rapporteur.Core.Confidentiality;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.ImportDocument;

/// <summary>Looks in what a dossier says is public for names of people in its cases who have not consented, and of alleged perpetrators. The finding names the place and never the name.</summary>
internal static class NamesInPublic
{
    private const string Victim = "victim";

    /// <summary>A finding for each public item that names somebody.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="text">Its JSON, in which lines are counted.</param>
    /// <param name="today">The day on which consents must hold.</param>
    public static IReadOnlyList<Finding> Of(Dossier dossier, string text, LocalDate today)
    {
        var withheld = new WithheldWords(dossier.Cases.SelectMany(c => c.People.Where(p => p.Name is not null && !MayBeNamed(dossier, c, p, today)).Select(p => p.Name!).Concat(c.Perpetrators.Select(p => p.Name).OfType<string>())));
        return [.. Items(dossier).Where(i => Visibilities.ParseOrPrivate(i.Visibility) == Visibility.Public && i.Texts.Any(withheld.AreIn)).Select(i => Named(i, text))];
    }

    private static bool MayBeNamed(Dossier dossier, DossierCase of, DossierPerson person, LocalDate today) =>
        person.Roles.Count > 0 && person.Roles.All(r => r == Victim) && Consents.Hold(
            dossier.Consents.Where(c => c.Case == of.Id && c.Person == person.Id).Select(c => new Consent(c.Datum, c.Use, c.Given, c.Withdrawn, c.GivenBy, c.Assent)),
            new ConsentSubject(person.Minor, person.Fate), ConsentDatum.Name, ConsentUse.Publish, today);

    private static IEnumerable<Item> Items(Dossier dossier) =>
        dossier.Statements.Select(s => new Item("statement", s.Id, s.Visibility, s.Words, s.Theme, s.Repeated, s.Data?.Act, s.Data?.Population, s.Data?.Territory, s.Data?.Count))
            .Concat(dossier.Figures.Select(f => new Item("figure", f.Id, f.Visibility, f.Predicate, f.Count, f.Territory)))
            .Concat(dossier.Events.Select(e => new Item("event", e.Id, e.Visibility, e.Title)))
            .Concat(dossier.Participations.Select(p => new Item("participation of", p.Actor, p.Visibility, p.Role, p.Count, p.Reason, p.Rebuttal)))
            .Concat(dossier.Cases.SelectMany(OfCase));

    private static IEnumerable<Item> OfCase(DossierCase of) =>
    [
        new("case", of.Id, of.Visibility, [of.Title, of.Place, of.Victims, of.Status, .. of.Acts]),
        .. of.People.Select(p => new Item("person", p.Id, p.Visibility, p.Group, p.Count)),
        .. of.Events.Select(e => new Item("act", e.Id, e.Visibility, e.Kind)),
        .. of.Perpetrators.Select(p => new Item("alleged perpetrator", p.Id, p.Visibility, p.Service, p.Count)),
        .. of.Steps.Select(s => new Item("step of", of.Id, s.Visibility, s.Authority, s.Offence, s.Outcome, s.Served)),
        .. of.Redress.Select(r => new Item("redress of", of.Id, r.Visibility, r.Authority, r.Words)),
    ];

    private static Finding Named(Item item, string text)
    {
        var at = text.LastIndexOf($"\"{item.Id}\"", StringComparison.Ordinal);
        int? line = at < 0 ? null : text.AsSpan(0, at).Count('\n') + 1;
        var message = $"The public {item.Kind} '{item.Id}' names a person of a case who may not be named in public. Take the name out, record a consent to publish it, or let fewer see the item.";
        return new Finding("DAT0114", FindingSeverity.Error, line is null ? message : $"Line {line}: {message}", Row: line);
    }

    private sealed record Item(string Kind, string Id, string? Visibility, params IReadOnlyList<string?> Texts);
}
