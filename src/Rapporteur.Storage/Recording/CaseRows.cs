using Rapporteur.Core.Accountability;
using Rapporteur.Core.Dossiers;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage.Recording;

/// <summary>The parts of a dossier's cases as rows, with consents and judgements.</summary>
internal sealed class CaseRows
{
    private readonly DossierItems items;

    public CaseRows(DossierItems items, Dossier dossier)
    {
        this.items = items;
        People = All(dossier, c => c.People, Person);
        Acts = All(dossier, c => c.Events, Act);
        Perpetrators = All(dossier, c => c.Perpetrators, Perpetrator);
        Steps = All(dossier, c => c.Steps, Step);
        Redress = All(dossier, c => c.Redress, OfRedress);
        Consents = [.. dossier.Consents.Select(Consent)];
        Judgements = [.. dossier.Judgements.Select(Judgement)];
    }

    public IReadOnlyList<CasePersonRow> People { get; }

    public IReadOnlyList<CaseActRow> Acts { get; }

    public IReadOnlyList<CasePerpetratorRow> Perpetrators { get; }

    public IReadOnlyList<CaseStepRow> Steps { get; }

    public IReadOnlyList<CaseRedressRow> Redress { get; }

    public IReadOnlyList<ConsentRow> Consents { get; }

    public IReadOnlyList<JudgementRow> Judgements { get; }

    private static IReadOnlyList<TRow> All<TPart, TRow>(Dossier dossier, Func<DossierCase, IReadOnlyList<TPart>> parts, Func<string, TPart, int, TRow> row) =>
        [.. dossier.Cases.SelectMany(c => parts(c).Select(p => (Case: c.Id, Part: p))).Select((p, n) => row(p.Case, p.Part, n))];

    private CasePersonRow Person(string of, DossierPerson s, int n)
    {
        var count = BoundedCount.Parse(s.Count ?? (s.Name is null ? "not stated" : "one"));
        var item = items.Identify("case-person", $"{of}/{s.Id}", s, s.Cites);
        return new CasePersonRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n, Visibility = DossierRows.Seen(s.Visibility),
            Case = of, Roles = [.. s.Roles], Name = s.Name, Group = s.Group, Count = s.Count, Min = count.Min, Max = count.Max, Minor = s.Minor, Fate = s.Fate, Note = s.Note,
        };
    }

    private CaseActRow Act(string of, DossierAct s, int n)
    {
        var item = items.Identify("case-act", $"{of}/{s.Id}", s, s.Cites);
        return new CaseActRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n, Visibility = DossierRows.Seen(s.Visibility),
            Case = of, Kind = s.Kind, Victim = s.Victim, Method = s.Method, From = s.From, To = s.To, Place = s.Place, Perpetrators = [.. s.Perpetrators], Note = s.Note,
        };
    }

    private CasePerpetratorRow Perpetrator(string of, DossierPerpetrator s, int n)
    {
        var item = items.Identify("case-perpetrator", $"{of}/{s.Id}", s, s.Cites);
        return new CasePerpetratorRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n, Visibility = DossierRows.Seen(s.Visibility),
            Case = of, ActorClass = s.ActorClass, Service = s.Service, Name = s.Name, Count = s.Count, Degree = s.Degree,
            AllegedBy = [.. s.AllegedBy], FoundBy = [.. s.FoundBy], Note = s.Note,
        };
    }

    private CaseStepRow Step(string of, DossierStep s, int n)
    {
        var item = items.Identify("case-step", $"{of}/{s.Perpetrator}/{s.Stage}/{s.Date}/{s.By}", s, s.Cites);
        return new CaseStepRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n, Visibility = DossierRows.Seen(s.Visibility),
            Case = of, Perpetrator = s.Perpetrator, Stage = s.Stage, State = s.State, Date = s.Date, Authority = s.Authority, Offence = s.Offence,
            Outcome = s.Outcome, Served = s.Served, By = s.By, Note = s.Note,
        };
    }

    private CaseRedressRow OfRedress(string of, DossierRedress s, int n)
    {
        var item = items.Identify("case-redress", $"{of}/{s.Form}/{s.Person}/{s.Date}/{s.By}", s, s.Cites);
        return new CaseRedressRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n, Visibility = DossierRows.Seen(s.Visibility),
            Case = of, Form = s.Form, State = s.State, Person = s.Person, Date = s.Date, Authority = s.Authority, Words = s.Words, By = s.By,
        };
    }

    private ConsentRow Consent(DossierConsent s, int n)
    {
        var item = items.Identify("consent", $"{s.Case}/{s.Person}/{s.Datum}/{s.Use}", s, null);
        return new ConsentRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Case = s.Case, Person = s.Person, Datum = s.Datum, Use = s.Use, Given = s.Given, Withdrawn = s.Withdrawn, GivenBy = s.GivenBy,
            Assent = s.Assent, TakenBy = s.TakenBy, Risk = s.Risk, Note = s.Note,
        };
    }

    private JudgementRow Judgement(DossierJudgement s, int n)
    {
        var item = items.Identify("judgement", $"{s.Question}/{s.Reply}/{s.By}/{s.Date}", s, s.Cites);
        return new JudgementRow
        {
            Id = item.Id, DossierId = items.Dossier, Item = item.Name, Hash = item.Hash, Ordinal = n,
            Question = s.Question, Reply = s.Reply, Code = s.Code, By = s.By, Date = s.Date, Reason = s.Reason,
        };
    }
}
