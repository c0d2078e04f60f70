using Rapporteur.Extraction.Kinds.Units;

namespace Rapporteur.Extraction.Tests.Kinds;

public sealed class DemandVerbsTests
{
    [Theory]
    [InlineData("The Committee recommends that the State party act.", "recommends")]
    [InlineData("The Committee, recalling its general comment No. 2, urges the State party to act.", "urges")]
    [InlineData("The State party should act.", "should")]
    [InlineData("It also calls on the State party to act.", "calls upon")]
    [InlineData("The Committee strongly encourages it.", "encourages")]
    [InlineData("The Committee reiterates its recommendation that the State party act.", "reiterates")]
    [InlineData("The Committee is concerned about laws and requests for asylum.", null)]
    [InlineData("The Committee notes that nobody invites them.", null)]
    [InlineData("The Committee is concerned that the body recommended in 2010 was not set up.", null)]
    public void Finds_the_verb_of_a_demand(string words, string? verb) => Assert.Equal(verb, DemandVerbs.FirstOrNull(words)?.Verb);
}
