using Rapporteur.App.ImportDocument;
using static Rapporteur.App.Tests.PublicView.InventedCase;

namespace Rapporteur.App.Tests.PublicView;

public sealed class NamesInPublicTests
{
    [Fact]
    public async Task A_dossier_whose_public_words_name_a_person_without_consent_is_refused_without_saying_the_name()
    {
        await using var house = await TestHouse.Open();
        var result = Assert.Single((await house.Import(Write(house, With(Mill) with { Statements = [Said("s1", "Ms. Testova was heard.")] }))).Files);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((ImportOutcome.Failed, "DAT0114"), (result.Outcome, finding.Code));
        Assert.DoesNotContain("Testova", finding.Message, StringComparison.Ordinal);
        Assert.Contains("'s1'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_consent_or_less_than_public_it_is_recorded()
    {
        await using var house = await TestHouse.Open();
        var said = Said("s1", "Ms. Testova was heard.");
        var past = Consent with { Given = "2020-01-01" };
        Assert.Equal(ImportOutcome.Added, Assert.Single((await house.Import(Write(house, With(Mill, past) with { Statements = [said] }))).Files).Outcome);
        Assert.Equal(ImportOutcome.Updated, Assert.Single((await house.Import(Write(house, With(Mill) with { Statements = [said with { Visibility = "team" }] }))).Files).Outcome);
    }
}
