using Rapporteur.Core.Bodies;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Tests.Tables;

public sealed class WorldDataTests
{
    [Fact]
    public void The_regulation_of_2012_lists_twenty_seven_conventions()
    {
        var groups = WorldData.Read("gsp-conventions.csv").Where(r => r["regulation"] == "978/2012").GroupBy(r => r["group"]).Select(g => (g.Key, g.Count())).Order();
        Assert.Equal([("environment", 8), ("governance", 4), ("human-rights", 7), ("labour", 8)], groups);
    }

    [Theory]
    [InlineData("CAT", 10)]
    [InlineData("CEDAW", 23)]
    [InlineData("CMW", 14)]
    [InlineData("SPT", 25)]
    [InlineData("CCPR", 18)]
    public void A_committee_has_the_experts_of_its_treaty(string body, int experts) =>
        Assert.Equal(experts, BodyRegistry.Default.FindOrNull(new BodyCode(body))!.Experts);

    [Fact]
    public void Every_treaty_has_a_known_body_and_every_treaty_body_its_treaty()
    {
        Assert.All(TreatyRegistry.Default.All, t => Assert.NotNull(BodyRegistry.Default.FindOrNull(t.Body)));
        Assert.All(BodyRegistry.Default.All.Where(b => b.Kind == "treaty-body"), b => Assert.Equal(b.Code, TreatyRegistry.Default.FindOrNull(b.Treaty!)!.Body));
        Assert.Equal(18, TreatyRegistry.Default.All.Count);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "a|b/1|2")]
    [InlineData("a,b\r1,2\r", "a|b/1|2")]
    [InlineData("a,b\r\n\"x, \"\"y\"\"\",\r\n", "a|b/x, \"y\"|")]
    [InlineData("\"two\nlines\",z", "two\nlines|z")]
    public void Reads_every_line_end_and_quotes(string text, string expected) =>
        Assert.Equal(expected, string.Join('/', Csv.Rows(text).Select(r => string.Join('|', r))));
}
