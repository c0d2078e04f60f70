using Rapporteur.Core.Bodies;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.States;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Tests.Tables;

public sealed class TableWordsTests
{
    [Fact]
    public void Every_alias_of_a_body_and_every_short_code_of_a_State_leads_somewhere()
    {
        Assert.All(WorldData.Read("aliases/bodies.csv"), r => Assert.NotNull(BodyRegistry.Default.FindOrNull(new BodyCode(r["code"]))));
        Assert.All(WorldData.Read("state-codes.csv"), r => Assert.NotNull(StateRegistry.Default.FindOrNull(new StateCode(r["code"]))));
    }

    [Theory]
    [InlineData("PK", "PAK")]
    [InlineData("PAK", "PAK")]
    [InlineData("CHN-HKG", "CHN-HKG")]
    [InlineData(" Pakistan ", "PAK")]
    [InlineData("Macedonia FYR", "MKD")]
    [InlineData("St Vincent & the Grenadines", "VCT")]
    [InlineData("pk", null)]
    [InlineData("QQ", null)]
    public void Knows_a_State_by_name_or_code_in_capitals(string text, string? code) =>
        Assert.Equal(code, StateRegistry.Default.FindByNameOrCodeOrNull(text)?.Value);

    [Theory]
    [InlineData("SR Torture", "SP")]
    [InlineData("IE  Albinism", "SP")]
    [InlineData("CRC-OP-AC", "CRC")]
    [InlineData("Committee against Torture", "CAT")]
    [InlineData("Committee of nothing", null)]
    public void Knows_a_body_by_the_names_of_indexes(string name, string? code) =>
        Assert.Equal(code, BodyRegistry.Default.FindByNameOrNull(name)?.Value);

    [Theory]
    [InlineData("1", "1")]
    [InlineData("12", "1")]
    [InlineData("13", "2")]
    [InlineData("26", "2")]
    [InlineData("28", "3")]
    [InlineData("42", "4")]
    [InlineData("0", null)]
    [InlineData("spring", null)]
    public void A_session_of_the_UPR_belongs_to_a_cycle(string session, string? cycle) => Assert.Equal(cycle, UprCycles.Default.OfSessionOrNull(session));

    [Theory]
    [InlineData("Ratify the Protocol;", "ratify the protocol", 1)]
    [InlineData("Women's rights", "womens RIGHTS", 1)]
    [InlineData("Build schools", "Train judges", 0)]
    public void The_same_words_are_the_same_in_any_dress(string a, string b, double likeness) =>
        Assert.Equal(likeness, SameWords.Likeness(SameWords.Normalised(a), SameWords.Normalised(b)));
}
