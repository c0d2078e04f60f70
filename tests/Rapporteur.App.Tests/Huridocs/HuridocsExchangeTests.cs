using Microsoft.EntityFrameworkCore;
using Rapporteur.App.ImportDocument;
using Rapporteur.App.Tests.Record;
using Rapporteur.Core.Huridocs;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Tests.Huridocs;

/// <summary>Cases to the HURIDOCS formats and back.</summary>
public sealed class HuridocsExchangeTests
{
    private static readonly string[] Files = ["act.csv", "chain_of_events.csv", "event.csv", "information.csv", "intervention.csv", "involvement.csv", "person.csv"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_exported_imported_and_exported_again_is_the_same_files()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("arcadia.json", CaseReaderTests.ArcadiaJson()));
        Assert.Equal((1, 2), await house.Huridocs.Run(house.Folder.File("out"), "ATA", null, Cancel));
        Assert.Equal(Files, Directory.GetFiles(house.Folder.File("out")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

        await using var other = await TestHouse.Open();
        var file = Assert.Single((await other.Import(house.Folder.File("out"))).Files);
        Assert.Equal((ImportOutcome.Added, "huridocs-out", 0), (file.Outcome, file.Name, file.Findings.Count));
        await other.Huridocs.Run(other.Folder.File("again"), null, "ATA/CAT/1", Cancel);
        Assert.All(Files, f => Assert.Equal(File.ReadAllText(house.Folder.File($"out/{f}")), File.ReadAllText(other.Folder.File($"again/{f}"))));
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single((await other.Import(house.Folder.File("out"))).Files).Outcome);
    }

    [Fact]
    public async Task The_imported_case_is_the_one_that_was_exported()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("arcadia.json", CaseReaderTests.ArcadiaJson()));
        await house.Huridocs.Run(house.Folder.File("out"), null, null, Cancel);
        await using var other = await TestHouse.Open();
        await other.Import(house.Folder.File("out"));
        var (was, now) = ((await house.Reader.CaseOrNull("arcadia-2017", "teacher", Cancel))!, (await other.Reader.CaseOrNull("huridocs-out", "teacher", Cancel))!);
        Assert.Equal(was.Acts.Select(a => (a.Kind, a.From!.Edtf, a.GoesOn)), now.Acts.Select(a => (a.Kind, a.From!.Edtf, a.GoesOn)));
        Assert.Equal(was.Tracks.SelectMany(t => t.Stages).SelectMany(s => s.Steps).Select(s => (s.Stage, s.Date?.Edtf, s.By, s.Served)), now.Tracks.SelectMany(t => t.Stages).SelectMany(s => s.Steps).Select(s => (s.Stage, s.Date?.Edtf, s.By, s.Served)));
        Assert.Equal(was.People.Select(p => (p.Name, p.Group, p.Count, p.Fate)), now.People.Select(p => (p.Name, p.Group, p.Count, p.Fate)));
        Assert.Equal((was.Case.Victims, was.Case.Date!.Edtf, was.Visibility), (now.Case.Victims, now.Case.Date!.Edtf, now.Visibility));
    }

    [Fact]
    public async Task What_the_record_has_no_place_for_is_kept_in_a_note_and_told()
    {
        await using var house = await TestHouse.Open();
        house.Folder.Write("set/event.csv", "Event Record Number,Event Title,Confidentiality,Rights Affected\nE1,Alleged torture at a post,y,Freedom from torture\n");
        house.Folder.Write("set/act.csv", "act_record_number,victim,event,confidentiality,type_of_act,initial_date,initial_date_type,age_at_time_of_victimisation,status_at_end_of_act\nA1,P1,E1,n,beating,2016-05-01,circa,34,Wounded; injured\n");
        house.Folder.Write("set/person.csv", "person_record_number,counting_unit,person_name,sex\nP1,individual,Noor Valens,female\nP2,group,,\nP3,individual,A correspondent,\n");
        house.Folder.Write("set/involvement.csv", "involvement_record_number,perpetrator,event,act,degree_of_involvement,type_of_perpetrator\nI1,P2,E1,A1,010200000000,Police\nI2,P2,E1,,,\n");
        house.Folder.Write("set/information.csv", "information_record_number,source,event,reliability_of_information\nN1,P3,E1,reliable\n");
        house.Folder.Write("set/intervention.csv", "intervention_record_number,intervening_party,event,victim,type_of_intervention,date_of_intervention\nV1,P3,E1,P1,Legal aid,2016-06-01\n");
        var file = Assert.Single((await house.Import(house.Folder.File("set"))).Files);
        Assert.Equal((ImportOutcome.Added, "huridocs-set"), (file.Outcome, file.Name));
        Assert.DoesNotContain(file.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.Contains(file.Findings, f => f.Code == "DAT0120" && f.Message.Contains("age_at_time_of_victimisation", StringComparison.Ordinal));
        Assert.Contains(file.Findings, f => f.Code == "DAT0122" && f.Message.Contains("Legal aid", StringComparison.Ordinal));
        var view = (await house.Reader.CaseOrNull("huridocs-set", "E1", Cancel))!;
        Assert.Equal("private", view.Visibility);
        Assert.Contains("Freedom from torture", view.Case.Note, StringComparison.Ordinal);
        Assert.Contains("Legal aid", view.Case.Note, StringComparison.Ordinal);
        Assert.Contains("reliable", view.Case.Note, StringComparison.Ordinal);
        var act = Assert.Single(view.Acts);
        Assert.Equal("2016-05-01", act.From!.Edtf);
        Assert.All(["circa", "34", "Wounded; injured"], lost => Assert.Contains(lost, act.Note, StringComparison.Ordinal));
        Assert.Contains("female", Assert.Single(view.People).Note, StringComparison.Ordinal);
        var alleged = Assert.Single(view.Tracks).Perpetrator!;
        Assert.Equal(("police", "ordered"), (alleged.ActorClass, alleged.Degree));
    }

    [Fact]
    public async Task A_set_with_a_broken_reference_is_not_recorded_at_all()
    {
        await using var house = await TestHouse.Open();
        house.Folder.Write("set/event.csv", "event_record_number,event_title\nE1,Alleged torture\n");
        house.Folder.Write("set/act.csv", "act_record_number,victim,event,type_of_act\nA1,P9,E1,torture\nA2,P9,E7,torture\n");
        var file = Assert.Single((await house.Import(house.Folder.File("set"))).Files);
        Assert.Equal(ImportOutcome.Failed, file.Outcome);
        Assert.Equal(2, file.Findings.Count(f => f.Code == "DAT0121"));
        await using var db = house.Db();
        Assert.Equal(0, await db.Dossiers.CountAsync(Cancel));
    }

    [Theory]
    [InlineData("2016")]
    [InlineData("2016~")]
    [InlineData("2016-05")]
    [InlineData("2016-05~")]
    [InlineData("2016-05-09")]
    [InlineData("2016-05-09~")]
    [InlineData("2016?")]
    [InlineData("2016-05-20/2016-05-24")]
    [InlineData("2015/2016-03")]
    public void A_date_and_its_type_give_back_the_date(string edtf)
    {
        var (day, type) = HuridocsDates.Write(edtf);
        Assert.Equal((10, edtf), (day.Length, HuridocsDates.Read(day, type)));
    }
}
