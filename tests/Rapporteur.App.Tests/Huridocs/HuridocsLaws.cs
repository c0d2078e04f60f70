using System.Text;
using CsCheck;
using Rapporteur.App.Huridocs;
using Rapporteur.Core.Dossiers;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Tests.Huridocs;

/// <summary>Any case that the formats can hold comes back as it was.</summary>
public sealed class HuridocsLaws
{
    private static readonly Gen<string?> Words = Gen.OneOf(Gen.Const((string?)null), Gen.Char["abZ ,\"'=\\\n;é强"].Array[1, 12].Select(c => (string?)$"x{new string(c)}x"));
    private static readonly Gen<string?> Dates = Of(null, "2016", "2016-05", "2016-05~", "2016-05-09", "2016-05-20/2016-05-24");
    private static readonly Gen<string?> Seen = Of("private", "team");
    private static readonly Gen<IReadOnlyList<Citation>> Cites = Gen.Select(Of("paper", "order"), Of(null, "para. 6", "p. 2"), (s, p) => new Citation(s!, p)).Array[0, 2].Select(c => (IReadOnlyList<Citation>)c);

    private static readonly Gen<DossierPerson> Person = Gen.Select(Words, Words, Of(null, "missing", "found-alive", "archived"), Words, Seen, Cites, (name, group, fate, note, seen, cites) => new DossierPerson
    {
        Id = "", Roles = ["victim", "witness"], Name = name, Group = group, Count = name is null ? "at least two" : null, Fate = fate, Note = note, Visibility = seen, Cites = cites,
    });

    private static readonly Gen<DossierAct> Act = Gen.Select(Of("torture", "enforced disappearance"), Words, Dates, Dates, Words, Words, Cites, (kind, method, from, to, place, note, cites) => new DossierAct
    {
        Id = "", Kind = kind!, Victim = "p0", Method = method, From = from, To = to, Place = place, Note = note, Perpetrators = ["x0"], Visibility = "private", Cites = cites,
    });

    private static readonly Gen<DossierPerpetrator> Perpetrator = Gen.Select(Of("police", "military", "private", "official", "paramilitary"), Words, Words, Of(null, "direct", "ordered", "acquiesced"), Words, Cites, (of, service, name, degree, note, cites) => new DossierPerpetrator
    {
        Id = "", ActorClass = of!, Service = service, Name = name, Degree = degree, Note = note, AllegedBy = ["lawyers", "paper"], FoundBy = degree is null ? [] : ["court"], Visibility = "private", Cites = cites,
    });

    private static readonly Gen<DossierStep> Step = Gen.Select(Of("complaint", "charge", "conviction", "sentence"), Of(null, "pending", "done"), Dates, Words, Words, Words, Cites, (stage, state, date, authority, offence, note, cites) => new DossierStep
    {
        Stage = stage!, State = state, Date = date, Authority = authority, Offence = offence, Served = offence, Outcome = note, Note = note, Perpetrator = state is null ? null : "x0", By = "court", Visibility = "private", Cites = cites,
    });

    private static readonly Gen<Dossier> Any = Gen.Select(Person.Array[1, 3], Act.Array[0, 3], Perpetrator.Array[1, 3], Step.Array[0, 4], Words, Dates, Cites, (people, acts, perpetrators, steps, note, date, cites) => new Dossier
    {
        Id = "d", Title = "d",
        Sources = [new DossierSource { Id = "paper", Kind = "press", Title = "An article", Date = "2017" }, new DossierSource { Id = "order", Kind = "court", Title = "An order", Note = note }],
        Actors = [new DossierActor { Id = "lawyers", Kind = "ngo", Name = "Lawyers" }, new DossierActor { Id = "paper", Kind = "press", Name = "Daily" }, new DossierActor { Id = "court", Kind = "court", Name = "Court", Note = note }],
        Cases = [new DossierCase
        {
            Id = "c", Title = "An alleged case", Acts = ["torture", "abduction"], Victims = "at least four", ActorClass = "police", Note = note, Status = note, Date = date, AllegedBy = ["lawyers"], Visibility = "private", Cites = cites,
            People = [.. people.Select((p, n) => p with { Id = $"p{n}" })], Events = [.. acts.Select((a, n) => a with { Id = $"a{n}" })],
            Perpetrators = [.. perpetrators.Select((p, n) => p with { Id = $"x{n}" })], Steps = steps,
            Redress = [new DossierRedress { Form = "compensation", State = "ordered", Person = "p0", Date = date, Words = note, By = "court", Visibility = "private", Cites = cites }],
        }],
    });

    [Fact]
    public void Written_read_and_written_again_is_the_same() => Any.Sample(dossier =>
    {
        var once = Texts(dossier);
        var (read, findings) = HuridocsReader.Read(HuridocsSet.Read(once), "d");
        Assert.DoesNotContain(findings, f => f.Severity == FindingSeverity.Error);
        var again = Texts(read);
        Assert.All(once, file => Assert.Equal(Encoding.UTF8.GetString(file.Value), Encoding.UTF8.GetString(again[file.Key])));
    }, iter: 300);

    private static Gen<string?> Of(params string?[] values) => Gen.Int[0, values.Length - 1].Select(n => values[n]);

    private static Dictionary<string, byte[]> Texts(Dossier dossier)
    {
        var set = HuridocsWriter.Write(dossier);
        return HuridocsFields.Of.Keys.ToDictionary(f => f, f => Encoding.UTF8.GetBytes(set.Text(f)));
    }
}
