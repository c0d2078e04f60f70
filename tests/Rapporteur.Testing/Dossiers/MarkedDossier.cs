using System.Collections;
using System.Globalization;
using System.Reflection;
using Rapporteur.Core.Dossiers;

namespace Rapporteur.Testing.Dossiers;

/// <summary>A dossier in which every field of every record holds a word that stands nowhere else, everything is public and published, and one of three persons consents.
/// A field that is added to a dossier gets its word by itself.</summary>
public sealed class MarkedDossier
{
    public const string Id = "marked";
    public const string Review = "ATL/CAT/1";
    public const string Case = "case-of-the-mill";

    private static readonly string[] NotFilled = ["Id", "Review", "Visibility", "VersionOf", "Symbol"];
    private static readonly Citation[] Printed = [new("gazette", null)];

    private readonly Dictionary<string, string> markers = [];

    public MarkedDossier()
    {
        Dossier = Made();
        Fill(Dossier);
    }

    public Dossier Dossier { get; }

    /// <summary>Each word with the place where it stands: <c>DossierPerson.Note</c>.</summary>
    public IReadOnlyDictionary<string, string> Markers => markers;

    /// <summary>The places whose words stand in a text.</summary>
    public IReadOnlySet<string> In(string text) => markers.Where(m => text.Contains(m.Key, StringComparison.OrdinalIgnoreCase)).Select(m => m.Value).ToHashSet();

    private static Dossier Made() => new()
    {
        Id = Id,
        Title = "?",
        Sources = [new() { Id = "gazette", Kind = "press", Title = "?", Date = "1901-01-01", Url = "https://gazette.example/zqaddress" }],
        Actors =
        [
            new() { Id = "id-committee", Kind = "committee", Name = "?" }, new() { Id = "id-ministry", Kind = "state-organ", Name = "?" },
            new() { Id = "id-minister", Kind = "person", Name = "?", Roles = [new("?", "?", "1902", "1990", "1903", Printed)], Aliases = [new("?", "?", Printed)] },
            new() { Id = "id-neighbour", Kind = "person", Name = "?" },
        ],
        TreatyActions = [new("ATL", "CAT", "ratification", "1904-01-01", "?", Printed)],
        Reviews = [new() { State = "ATL", Body = "CAT", Cycle = "1", Title = "?", Documents = ["CAT/C/ATL/1"] }],
        Events = [new() { Id = "id-event", Review = Review, Kind = "?", Date = "1905-01-01", Title = "?" }],
        Participations = [new() { Review = Review, Actor = "id-minister", Role = "?", Side = "?", Present = false, ExpectedBy = "id-committee", ReasonBy = "id-ministry", RebuttalBy = "id-neighbour" }],
        Statements = [new() { Id = "id-statement", Review = Review, Kind = "?", By = "id-committee", To = "id-neighbour", Date = "1906-01-01", Words = "?", Symbol = "CAT/C/60/2", Data = new([], [], null, null, null) }],
        Links = [new("id-statement", "raises", Case, "?", Printed)],
        Cases = [OfTheMill()],
        Figures = [new() { Id = "id-figure", Review = Review, Predicate = "?", Count = "?", By = "id-committee", AsOf = "1917-01-01" }],
        Assessments = [new(Review, "?", ["?"], "?", "1918-01-01", Printed)],
        Deadlines = [new(Review, "?", "1919-01-01", ["?"], "1920-01-01", "?", Printed)],
        Consents = [Given("alba", "name"), Given("alba", "facts"), Given("alba", "place"), Given("carla", "name"), Given("boris", "contact")],
        Judgements = [new() { Question = "id-statement", Code = "?", By = "id-committee", Date = "1921-01-01", Reason = "?" }],
    };

    private static DossierCase OfTheMill() => new()
    {
        Id = Case, Review = Review, Title = "?", Acts = ["?"], Date = "1907-01-01", Victims = "?", ActorClass = "?",
        AllegedBy = ["id-committee", "id-neighbour"], FoundBy = ["id-ministry"],
        People =
        [
            new() { Id = "alba", Roles = ["victim"], Name = "?", Minor = false }, new() { Id = "boris", Roles = ["victim"], Name = "?", Minor = false },
            new() { Id = "carla", Roles = ["victim", "complainant"], Name = "?", Minor = false },
        ],
        Events = [new() { Id = "id-act", Kind = "?", Victim = "alba", From = "1908-01-01", To = "1909-01-01", Perpetrators = ["id-accused"] }],
        Perpetrators = [new() { Id = "id-accused", ActorClass = "?", Name = "?", AllegedBy = ["id-committee"], FoundBy = ["id-ministry"] }],
        Steps = [new() { Perpetrator = "id-accused", Stage = "?", Date = "1910-01-01", By = "id-ministry" }],
        Redress = [new() { Form = "?", Person = "alba", Date = "1911-01-01", By = "id-ministry" }],
        Fields = new Dictionary<string, string>(),
    };

    private static DossierConsent Given(string person, string datum) =>
        new() { Case = Case, Person = person, Datum = datum, Use = "publish", Given = "1912-01-01", GivenBy = "person", TakenBy = "?" };

    private void Fill(object record)
    {
        foreach (var property in record.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
        {
            var value = property.GetValue(record);
            if (value is IEnumerable<string> words)
            {
                property.SetValue(record, words.Any() ? words.Select(w => w == "?" ? Mark(record, property) : w).ToList() : IsIds(property) ? words : [Mark(record, property)]);
            }
            else if (value is IEnumerable parts and not string and not IDictionary)
            {
                FillParts(record, property, parts);
            }
            else if (property.PropertyType == typeof(string) && (value is "?" || (value is null && !NotFilled.Contains(property.Name) && !IsDate(record, property))))
            {
                property.SetValue(record, Mark(record, property));
            }
            else if (property.PropertyType == typeof(bool?) && value is null)
            {
                property.SetValue(record, true);
            }
            else if (value is DossierDataShape shape)
            {
                Fill(shape);
            }
        }

        if (record.GetType().GetProperty("Visibility") is { } visibility)
        {
            visibility.SetValue(record, "public");
        }
    }

    private void FillParts(object record, PropertyInfo property, IEnumerable parts)
    {
        foreach (var part in parts)
        {
            Fill(part);
        }

        if (property.PropertyType == typeof(IReadOnlyList<Citation>) && !parts.Cast<object>().Any() && record is not DossierActor { Kind: "person" })
        {
            property.SetValue(record, Printed);
        }
    }

    private static bool IsIds(PropertyInfo property) => property.Name is "AllegedBy" or "FoundBy" or "Perpetrators" or "Documents";

    // Dates are checked; each that is filled is a day of its own. A consent is withdrawn by nobody.
    private static bool IsDate(object record, PropertyInfo property) => property.Name is "At" or "AsOf" or "Received" or "Due" or "Given" or "Withdrawn" || (property.Name is "From" or "To" && record is not DossierStatement) || (property.Name == "Date" && record is not DossierDataShape);

    private string Mark(object record, PropertyInfo property)
    {
        var marker = string.Create(CultureInfo.InvariantCulture, $"Zq{markers.Count + 100}{record.GetType().Name}{property.Name}Qz");
        markers.Add(marker, $"{record.GetType().Name}.{property.Name}");
        return marker;
    }
}
