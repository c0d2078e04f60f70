using Microsoft.EntityFrameworkCore;
using Rapporteur.App.ImportDocument;
using Rapporteur.Core.Reading;

namespace Rapporteur.App.Tests.ImportDocument;

/// <summary>What is refused or flagged in dossiers with cases; each with an invented dossier of Arcadia.</summary>
public sealed class CaseChecksTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("DAT0102", """ "people": [ { "id": "p", "roles": ["victim"] } ], "perpetrators": [ { "id": "p", "actorClass": "police" } ] """, "one id for two parts of a case")]
    [InlineData("DAT0103", """ "people": [ { "id": "p", "roles": ["victim"] } ], "events": [ { "id": "a", "kind": "torture", "victim": "q" } ] """, "an act whose victim is not listed")]
    [InlineData("DAT0103", """ "steps": [ { "stage": "charge", "by": "state", "perpetrator": "x" } ] """, "a step about nobody listed")]
    [InlineData("DAT0103", """ "steps": [ { "stage": "charge", "by": "nobody" } ] """, "a step that no actor tells")]
    [InlineData("DAT0103", """ "redress": [ { "form": "compensation", "by": "state", "person": "x" } ] """, "redress for nobody listed")]
    [InlineData("DAT0103", """ "perpetrators": [ { "id": "x", "actorClass": "police", "allegedBy": ["nobody"] } ] """, "an allegation of nobody")]
    [InlineData("DAT0103", """ "steps": [ { "stage": "charge", "by": "state", "cites": [ { "source": "none" } ] } ] """, "a step that cites no source of the dossier")]
    [InlineData("DAT0104", """ "steps": [ { "stage": "charge", "by": "state", "date": "May 2017" } ] """, "a date that is none")]
    [InlineData("DAT0110", """ "people": [ { "id": "p", "roles": ["victim"] } ], "events": [ { "id": "a", "kind": "torture", "victim": "p", "from": "2016-05", "to": "2016-04" } ] """, "an act that ends before it begins")]
    [InlineData("DAT0112", """ "people": [ { "id": "p", "name": "P", "roles": ["victim"] }, { "id": "q", "name": "Q", "roles": ["victim"] }, { "id": "r", "name": "R", "roles": ["victim"] } ] """, "three named where there were at most two")]
    [InlineData("DAT0112", """ "people": [ { "id": "g", "group": "teachers", "count": "at least four", "roles": ["victim"] } ] """, "a group larger than all victims")]
    [InlineData("DAT0112", """ "people": [ { "id": "g", "group": "teachers", "count": "between 10 and 5", "roles": ["witness"] } ] """, "a range that ends below its beginning")]
    [InlineData("DAT0115", """ "steps": [ { "stage": "punishment", "by": "state" } ] """, "no stage")]
    [InlineData("DAT0115", """ "steps": [ { "stage": "trial", "state": "stalled", "by": "state" } ] """, "no state of a step")]
    [InlineData("DAT0115", """ "perpetrators": [ { "id": "x", "actorClass": "soldiers" } ] """, "no class of actor")]
    [InlineData("DAT0115", """ "people": [ { "id": "p", "roles": ["bystander"] } ] """, "no role in a case")]
    [InlineData("DAT0115", """ "people": [ { "id": "p", "roles": ["victim"], "fate": "gone" } ] """, "no fate")]
    [InlineData("DAT0115", """ "redress": [ { "form": "apology", "by": "state" } ] """, "no form of redress")]
    [InlineData("DAT0115", """ "visibility": "everybody" """, "no visibility")]
    [InlineData("DAT0115", """ "fields": { "palce": "team" } """, "a field that a case does not have would protect nothing")]
    public async Task A_case_with_a_mistake_is_not_recorded_and_the_mistake_has_its_code(string code, string parts, string why)
    {
        await using var house = await TestHouse.Open();
        var file = await Import(house, Dossier(parts));
        Assert.Equal((ImportOutcome.Failed, why), (file.Outcome, why));
        Assert.Contains(file.Findings, f => f.Code == code && f is { Severity: FindingSeverity.Error, Row: > 1 });
        await using var db = house.Db();
        Assert.Equal(0, await db.Dossiers.CountAsync(Cancel));
    }

    [Theory]
    [InlineData("DAT0110", "sentence (2018", """ "perpetrators": [ { "id": "x", "actorClass": "police" } ], "steps": [ { "perpetrator": "x", "stage": "conviction", "by": "state", "date": "2019" }, { "perpetrator": "x", "stage": "sentence", "by": "state", "date": "2018-03" } ] """)]
    [InlineData("DAT0110", "conviction (2016", """ "perpetrators": [ { "id": "x", "actorClass": "police" } ], "steps": [ { "perpetrator": "x", "stage": "charge", "by": "state", "date": "2017" }, { "perpetrator": "x", "stage": "conviction", "by": "state", "date": "2016" } ] """)]
    [InlineData("DAT0110", "before the act", """ "people": [ { "id": "p", "roles": ["victim"] } ], "events": [ { "id": "a", "kind": "torture", "victim": "p", "from": "2016-05" } ], "steps": [ { "stage": "complaint", "by": "state", "date": "2015" } ] """)]
    [InlineData("DAT0111", "art. 13", """ "people": [ { "id": "p", "roles": ["victim", "witness"] } ] """)]
    [InlineData("DAT0111", "art. 13", """ "people": [ { "id": "p", "name": "Noor", "roles": ["complainant"] }, { "id": "q", "name": "Noor", "roles": ["witness"] } ] """)]
    [InlineData("DAT0116", "goes on", """ "people": [ { "id": "p", "roles": ["victim"] } ], "events": [ { "id": "a", "kind": "enforced disappearance", "victim": "p", "from": "2015-08", "to": "2016" } ] """)]
    [InlineData("DAT0116", "archived", """ "people": [ { "id": "p", "roles": ["victim"], "fate": "archived" } ], "events": [ { "id": "a", "kind": "disparition forcée", "victim": "p", "to": "2016" } ] """)]
    [InlineData("DAT0117", "killed by", """ "perpetrators": [ { "id": "x", "actorClass": "police" } ], "status": "Two persons were killed by officers of the post." """)]
    [InlineData("DAT0117", "perpetrators", """ "perpetrators": [ { "id": "x", "actorClass": "police" } ], "steps": [ { "perpetrator": "x", "stage": "investigation", "outcome": "the perpetrators were not found", "by": "state" } ] """)]
    public async Task A_doubt_is_told_and_the_case_is_recorded(string code, string says, string parts)
    {
        await using var house = await TestHouse.Open();
        var file = await Import(house, Dossier(parts));
        Assert.Equal(ImportOutcome.Added, file.Outcome);
        var finding = Assert.Single(file.Findings);
        Assert.Equal((code, FindingSeverity.Warning), (finding.Code, finding.Severity));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
        await using var db = house.Db();
        Assert.Equal(1, await db.Dossiers.CountAsync(Cancel));
        Assert.Equal(code, (await db.ImportFindings.SingleAsync(Cancel)).Code);
    }

    [Theory]
    [InlineData(""" "perpetrators": [ { "id": "x", "actorClass": "police" } ], "steps": [ { "perpetrator": "x", "stage": "charge", "by": "state", "date": "2017" }, { "perpetrator": "x", "stage": "conviction", "by": "state", "date": "2017-03" } ] """, "the charge may have come in January")]
    [InlineData(""" "perpetrators": [ { "id": "x", "actorClass": "police" }, { "id": "y", "actorClass": "police" } ], "steps": [ { "perpetrator": "x", "stage": "charge", "by": "state", "date": "2018" }, { "perpetrator": "y", "stage": "conviction", "by": "state", "date": "2016" } ] """, "two tracks run beside each other")]
    [InlineData(""" "people": [ { "id": "p", "roles": ["victim"], "fate": "found-alive" } ], "events": [ { "id": "a", "kind": "enforced disappearance", "victim": "p", "from": "2015-08", "to": "2016" } ] """, "the fate is clarified")]
    [InlineData(""" "people": [ { "id": "p", "roles": ["victim"] } ], "events": [ { "id": "a", "kind": "abduction", "victim": "p", "from": "2015-08", "to": "2016" } ] """, "an abduction is not an enforced disappearance")]
    [InlineData(""" "perpetrators": [ { "id": "x", "actorClass": "police" } ], "note": "The alleged perpetrators were not named." """, "the word is weighed down")]
    [InlineData(""" "perpetrators": [ { "id": "x", "actorClass": "police", "foundBy": ["state"] } ], "note": "The perpetrators were sentenced." """, "it was found")]
    [InlineData(""" "people": [ { "id": "g", "group": "teachers", "count": "two", "roles": ["victim"] }, { "id": "p", "name": "P", "roles": ["victim"] } ] """, "the one named may be one of the two")]
    public async Task What_may_well_be_so_is_not_told(string parts, string why)
    {
        await using var house = await TestHouse.Open();
        var file = await Import(house, Dossier(parts));
        Assert.Equal((ImportOutcome.Added, 0, why), (file.Outcome, file.Findings.Count, why));
    }

    [Theory]
    [InlineData("DAT0103", FindingSeverity.Error, """ "consents": [ { "case": "c", "person": "p", "datum": "name", "use": "un", "given": "2017", "givenBy": "person", "takenBy": "A lawyer" } ] """)]
    [InlineData("DAT0103", FindingSeverity.Error, """ "judgements": [ { "question": "q", "code": "none", "by": "state", "date": "2017", "reason": "R" } ] """)]
    [InlineData("DAT0110", FindingSeverity.Error, """ "consents": [ { "case": "c", "person": "v", "datum": "name", "use": "un", "given": "2017-05", "withdrawn": "2017-04", "givenBy": "person", "takenBy": "A lawyer" } ] """)]
    [InlineData("DAT0115", FindingSeverity.Error, """ "consents": [ { "case": "c", "person": "v", "datum": "name", "use": "print", "given": "2017", "givenBy": "person", "takenBy": "A lawyer" } ] """)]
    [InlineData("DAT0115", FindingSeverity.Error, """ "statements": [ { "id": "q", "kind": "question", "by": "state", "words": "W" } ], "judgements": [ { "question": "q", "code": "evasive", "by": "state", "date": "2017", "reason": "R" } ] """)]
    [InlineData("DAT0112", FindingSeverity.Error, """ "figures": [ { "id": "f", "predicate": "P", "count": "12-7", "by": "state" } ] """)]
    [InlineData("DAT0113", FindingSeverity.Error, """ "participations": [ { "review": "ATA/CAT/1", "actor": "backwards", "role": "member", "side": "state", "present": true } ] """)]
    [InlineData("DAT0113", FindingSeverity.Warning, """ "participations": [ { "review": "ATA/CAT/1", "actor": "later", "role": "Minister", "side": "state", "present": true } ] """)]
    [InlineData("DAT0113", FindingSeverity.Warning, """ "statements": [ { "id": "s", "review": "ATA/CAT/1", "kind": "reply", "by": "later", "words": "W", "date": "2017-04-18" } ] """)]
    [InlineData("DAT0113", FindingSeverity.Warning, """ "participations": [ { "review": "ATA/CAT/1", "actor": "both", "role": "member of delegation", "side": "state", "present": true } ] """)]
    public async Task Consents_judgements_figures_and_offices_are_checked_too(string code, FindingSeverity severity, string more)
    {
        await using var house = await TestHouse.Open();
        var file = await Import(house, Dossier(""" "people": [ { "id": "v", "roles": ["victim"] } ] """, more));
        var finding = Assert.Single(file.Findings, f => f.Code == code);
        Assert.Equal((severity, severity == FindingSeverity.Error), (finding.Severity, file.Outcome == ImportOutcome.Failed));
    }

    [Fact]
    public async Task Who_heads_the_national_institution_now_may_have_sat_with_the_State_then()
    {
        await using var house = await TestHouse.Open();
        var file = await Import(house, Dossier("\"people\": []", """ "participations": [ { "review": "ATA/CAT/1", "actor": "since", "role": "member of delegation", "side": "state", "present": true } ] """));
        Assert.Equal((ImportOutcome.Added, 0), (file.Outcome, file.Findings.Count));
    }

    [Fact]
    public async Task A_dossier_with_a_warning_is_unchanged_the_second_time_and_the_warning_is_told_again()
    {
        await using var house = await TestHouse.Open();
        var dossier = Dossier(""" "people": [ { "id": "p", "roles": ["victim", "witness"] } ] """);
        Assert.Equal(ImportOutcome.Added, (await Import(house, dossier)).Outcome);
        var second = await Import(house, dossier);
        Assert.Equal((ImportOutcome.Unchanged, 1), (second.Outcome, second.Findings.Count));
        await using var db = house.Db();
        string[] both = ["victim", "witness"];
        Assert.Equal(both, (await db.CasePeople.SingleAsync(Cancel)).Roles);
    }

    private static async Task<ImportedFile> Import(TestHouse house, string dossier) =>
        Assert.Single((await house.Import(house.Folder.Write("d.json", dossier))).Files);

    private static string Dossier(string parts, string? more = null) => $$"""
        {
          "id": "d", "title": "Arcadia before the Committee",
          "sources": [ { "id": "paper", "kind": "press", "title": "An article" } ],
          "actors": [
            { "id": "state", "kind": "state", "name": "Arcadia" },
            { "id": "nhri", "kind": "nhri", "name": "Office of the Ombudsperson" }{{(more?.Contains("backwards", StringComparison.Ordinal) == true ? """, { "id": "backwards", "kind": "person", "name": "B", "roles": [ { "role": "Minister", "from": "2018", "to": "2016" } ] }""" : "")}},
            { "id": "later", "kind": "person", "name": "L", "roles": [ { "role": "Minister", "from": "2019" } ] },
            { "id": "both", "kind": "person", "name": "O", "roles": [ { "role": "Ombudsperson", "organisation": "nhri", "from": "2015", "to": "2018" } ] },
            { "id": "since", "kind": "person", "name": "S", "roles": [ { "role": "Secretary", "at": "2017-04" }, { "role": "Ombudsperson", "organisation": "nhri", "at": "2024" } ] }
          ],
          "reviews": [ { "state": "ATA", "body": "CAT", "cycle": "1", "title": "First review" } ],
          "events": [ { "id": "met", "review": "ATA/CAT/1", "kind": "meeting", "date": "2017-04-18", "title": "The dialogue" } ],
          "cases": [
            { "id": "c", "title": "Alleged torture at a post", "acts": ["torture"], "victims": "at most two", "actorClass": "police",
              {{parts}}
            }
          ]{{(more is null ? "" : $",{more}")}}
        }
        """;
}
