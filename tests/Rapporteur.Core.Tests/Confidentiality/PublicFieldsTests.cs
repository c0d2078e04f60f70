using Rapporteur.Core.Accountability;
using Rapporteur.Core.Confidentiality;

namespace Rapporteur.Core.Tests.Confidentiality;

public sealed class PublicFieldsTests
{
    /// <summary>Words of fields that no public record may have.</summary>
    private static readonly string[] Never = ["note", "address", "contact", "phone", "email", "id", "identity", "method", "medical", "risk", "takenby", "givenby", "author", "minor", "photo", "family", "complainant", "witness", "set", "victim", "perpetratorname"];

    [Fact]
    public void The_list_never_names_what_must_not_be_published() => Assert.DoesNotContain(PublicFields.Default.All, f => Never.Contains(f.Field.ToLowerInvariant()));

    [Fact]
    public void Only_victims_have_names_and_only_by_consent()
    {
        Assert.Equal("victim consent-name", PublicFields.Default.FindOrNull("person", "name")!.Rule);
        Assert.Null(PublicFields.Default.FindOrNull("perpetrator", "name"));
    }

    [Fact]
    public void Every_entry_says_why() => Assert.DoesNotContain(PublicFields.Default.All, f => f.Why.Length < 4);

    [Theory]
    [InlineData("")]
    [InlineData("sometimes")]
    [InlineData("published|sometimes")]
    public void A_rule_that_is_not_known_is_refused(string rule) => Assert.Throws<FormatException>(() => new PublicFields([new PublicField("case", "x", rule, "")]));

    [Fact]
    public void All_conditions_of_a_rule_must_hold_and_a_bar_is_an_or()
    {
        var field = new PublicField("case", "victims", "published|consent-facts small-count", "");
        Assert.True(field.IsMet(c => c is "consent-facts" or "small-count"));
        Assert.False(field.IsMet(c => c is "published"));
    }

    [Theory]
    [InlineData("public", "place=team", Visibility.Team)]
    [InlineData("team", "place=public", Visibility.Team)]
    [InlineData("public", "place=pubic", Visibility.Private)]
    [InlineData("public", "date=team", Visibility.Public)]
    [InlineData("nonsense", "date=team", Visibility.Private)]
    public void A_field_is_seen_by_no_more_than_its_item_and_a_slip_publishes_nothing(string item, string fields, Visibility seen) =>
        Assert.Equal(seen, Visibilities.OfField(Visibilities.ParseOrPrivate(item), [fields], "place"));

    [Theory]
    [InlineData("ngo", null, null, false)]
    [InlineData("ngo", null, "https://ngo.example/report", true)]
    [InlineData("ngo", null, "file:///home/report", false)]
    [InlineData("press", null, null, true)]
    [InlineData("un-document", "CAT/C/R.12", "https://un.example", false)]
    [InlineData("un-document", "CAT/C/60/2", null, true)]
    [InlineData("interview", null, "https://x.example", false)]
    public void What_counts_as_published(string kind, string? symbol, string? url, bool published) => Assert.Equal(published, Publicity.IsPublished(kind, symbol, url));

    [Theory]
    [InlineData("four", false, false)]
    [InlineData("four", true, true)]
    [InlineData("five", false, true)]
    [InlineData("at least three", false, false)]
    [InlineData("up to nine", false, false)]
    [InlineData("some 1,200", false, true)]
    [InlineData("no information", false, false)]
    public void Counts_below_five_and_open_ones_say_nothing_unless_printed(string count, bool published, bool shown) => Assert.Equal(shown, SmallCounts.MayShow(BoundedCount.Parse(count), published));
}
