using System.Text.Json;
using NodaTime;
using Rapporteur.App.PublicView;
using Rapporteur.Core.Dossiers;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.Tests.PublicView;

/// <summary>A small case of an invented State, to be changed by each test.</summary>
internal static class InventedCase
{
    public const string Case = "mill";

    public static readonly LocalDate Today = new(2031, 1, 1);

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Citation> Printed { get; } = [new("gazette", "p. 2")];

    public static IReadOnlyList<Citation> Told { get; } = [new("letter")];

    public static Dossier Base { get; } = new()
    {
        Id = "atl",
        Title = "Atlantis before the Committee",
        Sources = [new() { Id = "gazette", Kind = "press", Title = "Two men missing", Publisher = "The Gazette", Date = "2030-02-01", Url = "https://gazette.example/two-men" }, new() { Id = "letter", Kind = "ngo", Title = "Letter of a coalition", Publisher = "A coalition", Date = "2030" }],
        Actors = [new() { Id = "committee", Kind = "committee", Name = "Committee against Torture", Cites = Printed }],
        Reviews = [new() { State = "ATL", Body = "CAT", Cycle = "1", Title = "Atlantis, first report" }],
        Statements = [Said("s1", "The mill was asked about.")],
        Cases = [Mill],
    };

    public static DossierCase Mill => new()
    {
        Id = Case, Review = "ATL/CAT/1", Title = "Alleged torture of a miller", Acts = ["torture"], Date = "2030-01", Place = "Northtown", Victims = "two", ActorClass = "police", AllegedBy = ["committee"],
        People = [new() { Id = "alba", Roles = ["victim"], Name = "Alba Testova", Visibility = "public", Cites = Printed }], Visibility = "public", Cites = Printed,
    };

    public static DossierConsent Consent { get; } = new() { Case = Case, Person = "alba", Datum = "name", Use = "publish", Given = "2030-03-01", GivenBy = "person", TakenBy = "The desk" };

    public static DossierStatement Said(string id, string words) => new() { Id = id, Review = "ATL/CAT/1", Kind = "claim", By = "committee", Words = words, Visibility = "public", Cites = Printed };

    public static Dossier With(DossierCase of, params DossierConsent[] consents) => Base with { Cases = [of], Consents = consents };

    public static async Task<TestHouse> Recorded(Dossier dossier)
    {
        var house = await TestHouse.Open();
        await Keep(house, dossier);
        return house;
    }

    public static async Task Keep(TestHouse house, Dossier dossier)
    {
        var recorded = await house.Get<DossierRecorder>().Record(dossier, new string('1', 64), Instant.FromUtc(2030, 5, 1, 0, 0), false, TestContext.Current.CancellationToken);
        Assert.True(recorded.Ok, recorded.Detail);
    }

    public static string Write(TestHouse house, Dossier dossier) => house.Folder.Write("dossier.json", JsonSerializer.Serialize(dossier, Format));

    public static Task<PublicCase?> Public(TestHouse house, string item = Case) => house.Get<PublicViews>().CaseOrNull("atl", item, Today, TestContext.Current.CancellationToken);

    public static Task<PublicReview?> Review(TestHouse house) => house.Get<PublicViews>().ReviewOrNull("ATL", "CAT", null, Today, TestContext.Current.CancellationToken);
}
