using System.Reflection;
using Rapporteur.App.ImportDocument;
using Rapporteur.App.Json;
using Rapporteur.App.Views;

namespace Rapporteur.App.Tests.Record;

/// <summary>One case, as its page and its command show it.</summary>
public sealed class CaseReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_shows_its_people_acts_tracks_redress_and_what_was_said()
    {
        await using var house = await Arcadia();
        var view = (await house.Reader.CaseOrNull("arcadia-2017", "teacher", Cancel))!;
        Assert.Equal(("ATA/CAT/1", "/reviews/ATA/CAT/1", "private"), (view.Review, view.ReviewHref, view.Visibility));
        Assert.Equal(["noor", "sister", "neighbours"], view.People.Select(p => p.Id));
        Assert.Equal(2, view.People[2].Min);
        Assert.Equal([("taken", true), ("held", false)], view.Acts.Select(a => (a.Id, a.GoesOn)));
        Assert.Equal(["post", "driver", null], view.Tracks.Select(t => t.Perpetrator?.Id));
        Assert.Empty(view.Tracks[0].Perpetrator!.FoundBy);
        Assert.Equal("High Court of Arcadia", Assert.Single(view.Tracks[1].Perpetrator!.FoundBy));
        Assert.Equal("compensation", Assert.Single(view.Redress).Form);
        var said = Assert.Single(view.Statements);
        Assert.Equal(("raises", "Four officers were suspended."), (said.Tie, Assert.Single(said.Replies).Words));
        Assert.Equal("wrong-stage", Assert.Single(view.Judgements).Code);
    }

    [Fact]
    public async Task Every_track_has_all_stages_in_order_and_a_stage_without_a_step_is_empty()
    {
        await using var house = await Arcadia();
        var view = (await house.Reader.CaseOrNull("arcadia-2017", "teacher", Cancel))!;
        string[] course = ["complaint", "inquiry", "examination", "disciplinary", "investigation", "charge", "trial", "conviction", "sentence"];
        Assert.All(view.Tracks.Take(2), t => Assert.Equal(course, t.Stages.Select(s => s.Stage)));
        Assert.Equal(["disciplinary"], Recorded(view.Tracks[0]));
        Assert.Equal(["conviction", "sentence"], Recorded(view.Tracks[1]));
        Assert.Equal(["complaint"], Recorded(view.Tracks[2]));
        Assert.Equal("High Court of Arcadia", view.Tracks[1].Stages.Single(s => s.Stage == "conviction").Steps[0].By);
    }

    [Fact]
    public async Task A_case_of_which_nothing_more_is_recorded_has_one_empty_track()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("d.json", """{ "id": "d", "title": "T", "cases": [ { "id": "c", "title": "An alleged case", "acts": ["torture"], "victims": "one", "actorClass": "unknown" } ] }"""));
        var view = (await house.Reader.CaseOrNull("d", "c", Cancel))!;
        Assert.All(Assert.Single(view.Tracks).Stages, s => Assert.Empty(s.Steps));
        Assert.Null(view.ReviewHref);
        Assert.Null(await house.Reader.CaseOrNull("d", "other", Cancel));
    }

    [Fact]
    public async Task The_json_has_the_names_that_people_script_against()
    {
        await using var house = await Arcadia();
        using var json = System.Text.Json.JsonDocument.Parse(ViewJson.Line((await house.Reader.CaseOrNull("arcadia-2017", "teacher", Cancel))!));
        string[] keys = ["dossier", "case", "visibility", "review", "reviewHref", "people", "acts", "tracks", "redress", "statements", "judgements"];
        Assert.Equal(keys, json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2016-05~", json.RootElement.GetProperty("acts")[0].GetProperty("from").GetString());
        Assert.Equal("/cases/arcadia-2017/teacher", json.RootElement.GetProperty("case").GetProperty("href").GetString());
    }

    internal static string ArcadiaJson()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("arcadia.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static async Task<TestHouse> Arcadia()
    {
        var house = await TestHouse.Open();
        var file = Assert.Single((await house.Import(house.Folder.Write("arcadia.json", ArcadiaJson()))).Files);
        Assert.Equal((ImportOutcome.Added, 0), (file.Outcome, file.Findings.Count));
        return house;
    }

    private static IEnumerable<string> Recorded(CaseTrackView track) => track.Stages.Where(s => s.Steps.Count > 0).Select(s => s.Stage);
}
