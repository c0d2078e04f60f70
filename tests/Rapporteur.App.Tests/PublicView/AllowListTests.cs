using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.Json;
using Rapporteur.App.PublicView;
using Rapporteur.Core.Confidentiality;
using Rapporteur.Storage;
using Rapporteur.Storage.Recording;
using Rapporteur.Testing.Dossiers;

namespace Rapporteur.App.Tests.PublicView;

/// <summary>The public view against the private one, field by field, over a dossier in which every field has a word of its own and everything is public.</summary>
public sealed class AllowListTests : IAsyncLifetime
{
    /// <summary>What may be read in public of that dossier, by the field of the dossier from which it comes. Whoever adds a line here publishes something.</summary>
    private static readonly string[] Public =
    [
        "DossierSource.Title", "DossierSource.Publisher", "DossierActor.Name", "DossierEvent.Kind", "DossierEvent.Title",
        "DossierParticipation.Role", "DossierParticipation.Side", "DossierParticipation.Count", "DossierParticipation.Reason", "DossierParticipation.Rebuttal",
        "DossierStatement.Kind", "DossierStatement.Words", "DossierStatement.Theme", "DossierStatement.Articles", "DossierStatement.Path", "DossierStatement.Meeting", "DossierStatement.Repeated",
        "DossierDataShape.ActorClass", "DossierDataShape.Stage", "DossierDataShape.Act", "DossierDataShape.Period", "DossierDataShape.Count", "DossierDataShape.Population", "DossierDataShape.Territory",
        "DossierFigure.Predicate", "DossierFigure.Count", "DossierFigure.Period", "DossierFigure.ActorClass", "DossierFigure.Stage", "DossierFigure.Territory",
        "DossierCase.Title", "DossierCase.Acts", "DossierCase.Victims", "DossierCase.ActorClass", "DossierCase.Status",
        "DossierPerson.Name", "DossierPerson.Group", "DossierPerson.Count", "DossierPerson.Fate",
        "DossierAct.Kind", "DossierPerpetrator.ActorClass", "DossierPerpetrator.Service", "DossierPerpetrator.Count",
        "DossierStep.Stage", "DossierStep.State", "DossierStep.Authority", "DossierStep.Offence", "DossierStep.Outcome", "DossierStep.Served",
        "DossierRedress.Form", "DossierRedress.State", "DossierRedress.Authority", "DossierRedress.Words",
    ];

    private static readonly LocalDate Today = new(2031, 1, 1);

    private readonly MarkedDossier marked = new();
    private TestHouse house = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        house = await TestHouse.Open();
        var recorded = await house.Get<DossierRecorder>().Record(marked.Dossier, new string('0', 64), Instant.FromUtc(2030, 1, 1, 0, 0), false, Cancel);
        Assert.True(recorded.Ok, recorded.Detail);
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Only_what_the_list_names_is_read_in_public_and_all_of_it_is()
    {
        var read = marked.In(await Text(PublicFields.Default));
        Assert.Empty(read.Except(Public).Order());
        Assert.Equal("", string.Join(", ", Public.Except(read).Order()));
    }

    [Fact]
    public async Task The_private_view_shows_more_so_that_the_comparison_means_something()
    {
        var review = await house.Reader.ReviewOrNull("ATL", "CAT", "1", Today, Cancel);
        var shown = marked.In(ViewJson.Line(review));
        Assert.Contains("DossierCase.Place", shown);
        Assert.Contains("DossierCase.Note", shown);
        Assert.NotEmpty(shown.Except(marked.In(await Text(PublicFields.Default))));
    }

    [Fact]
    public async Task One_person_of_three_is_named_and_no_accused_and_no_neighbour()
    {
        var text = await Text(PublicFields.Default);
        var people = marked.Dossier.Cases[0].People;
        Assert.Contains(people[0].Name!, text, StringComparison.Ordinal);
        string?[] never = [people[1].Name, people[2].Name, marked.Dossier.Cases[0].Perpetrators[0].Name, marked.Dossier.Actors.Single(a => a.Id == "id-neighbour").Name];
        Assert.All(never, n => Assert.DoesNotContain(n!, text, StringComparison.Ordinal));
        Assert.DoesNotContain("id-", text, StringComparison.Ordinal);
        Assert.DoesNotContain("alba", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_leaf_of_the_public_JSON_has_its_entry()
    {
        var leaves = (await Leaves(PublicFields.Default)).ToList();
        Assert.NotEmpty(leaves);
        Assert.All(leaves, l => Assert.NotNull(PublicFields.Default.FindOrNull(l.Record, l.Field)));
    }

    [Fact]
    public void Every_property_of_a_public_record_has_an_entry_and_every_entry_its_property()
    {
        var records = typeof(PublicReview).Assembly.GetTypes().Where(t => t.Name.StartsWith("Public", StringComparison.Ordinal) && t.Namespace == typeof(PublicReview).Namespace && t.GetMethod("<Clone>$") is not null);
        var properties = records.SelectMany(t => t.GetProperties().Select(p => (RecordOf(t), FieldOf(p)))).Order().ToList();
        Assert.Equal(properties, PublicFields.Default.All.Select(f => (f.Record, f.Field)).Order());
    }

    [Fact]
    public async Task A_field_that_is_taken_from_the_list_vanishes()
    {
        var whole = (await Leaves(PublicFields.Default)).ToHashSet();
        var stayed = new List<string>();
        foreach (var entry in PublicFields.Default.All.Where(e => whole.Contains((e.Record, e.Field))))
        {
            var leaves = await Leaves(new PublicFields(PublicFields.Default.All.Where(f => f != entry)));
            stayed.AddRange(leaves.Where(l => l == (entry.Record, entry.Field)).Select(l => $"{l.Record}.{l.Field}"));
        }

        Assert.Empty(stayed);
        Assert.InRange(whole.Count, 90, int.MaxValue);
    }

    private async Task<IEnumerable<(string Record, string Field)>> Leaves(PublicFields fields)
    {
        var (review, of) = await Views(fields);
        return Leaves(JsonDocument.Parse(PublicJson.Line(review)).RootElement, typeof(PublicReview)).Concat(Leaves(JsonDocument.Parse(PublicJson.Line(of)).RootElement, typeof(PublicCase)));
    }

    private async Task<string> Text(PublicFields fields)
    {
        var (review, of) = await Views(fields);
        return PublicJson.Line(review) + PublicJson.Line(of);
    }

    private async Task<(PublicReview? Review, PublicCase? Case)> Views(PublicFields fields)
    {
        var views = new PublicViews(house.Get<IDbContextFactory<RecordDb>>(), fields);
        return (await views.ReviewOrNull("ATL", "CAT", "1", Today, Cancel), await views.CaseOrNull(MarkedDossier.Id, MarkedDossier.Case, Today, Cancel));
    }

    /// <summary>The leaves that hold something, by record and field; a list of records is no leaf.</summary>
    private static IEnumerable<(string Record, string Field)> Leaves(JsonElement json, Type type)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (var property in json.EnumerateObject())
        {
            var declared = type.GetProperties().Single(p => FieldOf(p) == property.Name);
            var part = declared.PropertyType.IsGenericType && declared.PropertyType.GetGenericArguments()[0] is { IsClass: true } item && item != typeof(string) ? item : null;
            if (property.Value.ValueKind != JsonValueKind.Array || property.Value.GetArrayLength() > 0)
            {
                yield return (RecordOf(type), property.Name);
            }

            foreach (var leaf in part is null ? [] : property.Value.EnumerateArray().SelectMany(e => Leaves(e, part)))
            {
                yield return leaf;
            }
        }
    }

    private static string RecordOf(Type type) => type.Name == "PublicLeftOut" ? "left-out" : type.Name["Public".Length..].ToLowerInvariant();

    private static string FieldOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
