using Rapporteur.Core.States;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Tests.States;

public sealed class StateRegistryTests
{
    [Theory]
    [InlineData("Pakistan", "PAK")]
    [InlineData("the Netherlands", "NLD")]
    [InlineData("Iran (Islamic Republic of)", "IRN")]
    [InlineData("Islamic Republic of Iran", "IRN")]
    [InlineData("Cote d’Ivoire", "CIV")]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("VIET  NAM", "VNM")]
    [InlineData("Bosnia and\nHerzegovina", "BIH")]
    [InlineData("The former Yugoslav Republic of Macedonia", "MKD")]
    [InlineData("Libyan Arab Jamahiriya", "LBY")]
    [InlineData("United Kingdom of Great Britain and Northern Ireland", "GBR")]
    [InlineData("Republic of Korea", "KOR")]
    [InlineData("Democratic People’s Republic of Korea", "PRK")]
    [InlineData("Congo", "COG")]
    [InlineData("Democratic Republic of the Congo", "COD")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("Holy See", "VAT")]
    public void Knows_a_State_by_the_names_that_documents_use(string name, string code) =>
        Assert.Equal(new StateCode(code), StateRegistry.Default.FindByNameOrNull(name));

    [Theory]
    [InlineData("Arcadia")]
    [InlineData("")]
    [InlineData("Guinea and")]
    public void Does_not_guess(string name) => Assert.Null(StateRegistry.Default.FindByNameOrNull(name));

    [Theory]
    [InlineData("Trinidad an Tobago", "TTO")]
    [InlineData("Agrentina", "ARG")]
    [InlineData("New Zeeland", "NZL")]
    [InlineData("Netherland", "NLD")]
    public void Knows_a_name_with_one_letter_wrong(string printed, string code) =>
        Assert.Equal(new StateCode(code), StateRegistry.Default.FindMisprintOrNull(printed));

    [Theory]
    [InlineData("Indonesian", "an adjective has a letter more at its end")]
    [InlineData("Irak", "too short: Iran and Iraq are both near")]
    [InlineData("Slovania", "two letters from one State and from another")]
    [InlineData("Pakistan", "no misprint")]
    public void Does_not_take_another_word_for_a_misprint(string printed, string reason) =>
        Assert.True(StateRegistry.Default.FindMisprintOrNull(printed) is null, reason);

    [Fact]
    public void Holds_every_member_State_and_observer()
    {
        var three = StateRegistry.Default.All.Count(s => s.Code.Value.Length == 3);
        Assert.Equal(193 + 2 + 2 + 1, three);
        Assert.All(StateRegistry.Default.All, s => Assert.Equal(6, s.Names.Count(n => n.Value.Length > 0)));
    }

    [Fact]
    public void Every_alias_leads_to_a_known_State() =>
        Assert.All(WorldData.Read("aliases/states.csv"), row => Assert.NotNull(StateRegistry.Default.FindOrNull(new StateCode(row["code"]))));
}
