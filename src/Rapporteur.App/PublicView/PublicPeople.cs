using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.Core.Confidentiality;
using Rapporteur.Storage;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.PublicView;

/// <summary>The people of all cases of the record, their consents on a day, and the names that follow from them: those that may be shown and those that no public text may hold.</summary>
internal sealed class PublicPeople
{
    private const string Victim = "victim";

    private readonly ILookup<(string Dossier, string Case, string Person), Consent> consents;
    private readonly ILookup<(string Dossier, string Case), CasePersonRow> people;
    private readonly LocalDate today;

    private PublicPeople(IEnumerable<CasePersonRow> people, IEnumerable<ConsentRow> consents, LocalDate today)
    {
        this.people = people.ToLookup(p => (p.DossierId, p.Case));
        this.consents = consents.ToLookup(c => (c.DossierId, c.Case, c.Person), c => new Consent(c.Datum, c.Use, c.Given, c.Withdrawn, c.GivenBy, c.Assent));
        this.today = today;
    }

    /// <summary>Names that no public text may hold.</summary>
    public required WithheldWords Withheld { get; init; }

    /// <summary>Names that may be shown, where nothing sexual or medical stands beside them.</summary>
    public required WithheldWords Shown { get; init; }

    public static async Task<PublicPeople> Load(RecordDb db, HiddenItems hidden, LocalDate today, CancellationToken cancel)
    {
        var rows = await db.CasePeople.AsNoTracking().OrderBy(p => p.DossierId).ThenBy(p => p.Ordinal).ToListAsync(cancel);
        var consents = await db.Consents.AsNoTracking().ToListAsync(cancel);
        var accused = await db.CasePerpetrators.AsNoTracking().Where(p => p.Name != null).Select(p => p.Name!).ToListAsync(cancel);
        var cases = (await db.Cases.AsNoTracking().ToListAsync(cancel)).Where(c => Visibilities.ParseOrPrivate(c.Visibility) == Visibility.Public && !hidden.Contains(c)).Select(c => (c.DossierId, c.Item)).ToHashSet();
        var known = new PublicPeople(rows, consents, today) { Withheld = new WithheldWords([]), Shown = new WithheldWords([]) };
        var named = rows.Where(p => p.Name is not null).ToLookup(p => cases.Contains((p.DossierId, p.Case)) && known.MayBeNamed(p) && !hidden.Contains(p), p => p.Name!);
        return new PublicPeople(rows, consents, today) { Withheld = new WithheldWords([.. named[false], .. accused]), Shown = new WithheldWords(named[true]) };
    }

    /// <summary>True for a victim who is not also complainant, witness, relative or source.</summary>
    public static bool IsVictimOnly(CasePersonRow person) => person.Roles.Length > 0 && person.Roles.All(r => r == Victim);

    /// <summary>True where the person consented to the publication of the datum.</summary>
    public bool Consents(CasePersonRow person, ConsentDatum datum) => Core.Confidentiality.Consents.Hold(
        consents[(person.DossierId, person.Case, IdOf(person))], new ConsentSubject(person.Minor, person.Fate), datum, ConsentUse.Publish, today);

    /// <summary>True where every victim of the case consented to the publication of the datum; false where the case knows of none.</summary>
    public bool AllConsent(string dossier, string of, ConsentDatum datum)
    {
        var victims = people[(dossier, of)].Where(p => p.Roles.Contains(Victim)).ToList();
        return victims.Count > 0 && victims.TrueForAll(v => Consents(v, datum));
    }

    /// <summary>True where the victim with this id consented to the publication of the datum.</summary>
    public bool VictimConsents(string dossier, string of, string victim, ConsentDatum datum) =>
        people[(dossier, of)].FirstOrDefault(p => p.Item == $"{of}/{victim}") is { } person && Consents(person, datum);

    // The second of two people with one id is known by nobody's consent.
    private static string IdOf(CasePersonRow person) => person.Item.StartsWith($"{person.Case}/", StringComparison.Ordinal) ? person.Item[(person.Case.Length + 1)..] : person.Item;

    private bool MayBeNamed(CasePersonRow person) =>
        Visibilities.ParseOrPrivate(person.Visibility) == Visibility.Public && IsVictimOnly(person) && Consents(person, ConsentDatum.Name);
}
