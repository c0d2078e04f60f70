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
    public void Finds_the_verb_of_a_demand(string words, string? verb) => Assert.Equal(verb, DemandVerbs.Of("en").FirstOrNull(words)?.Verb);

    [Theory]
    [InlineData("fr", "Le Comité recommande à l’État partie d’agir.", "recommends")]
    [InlineData("fr", "Il lui recommande aussi d’agir.", "recommends")]
    [InlineData("fr", "Rappelant son observation générale, le Comité, soucieux des enfants, engage l’État partie à agir.", "urges")]
    [InlineData("fr", "Le Comité constate que nul ne les invite.", null)]
    [InlineData("es", "El Comité insta encarecidamente al Estado parte a que actúe.", "urges")]
    [InlineData("es", "Preocupa al Comité que nadie pide datos.", null)]
    [InlineData("en", "Measures to strengthen, encourage and fund the participation were few.", null)]
    public void Finds_the_verb_in_the_language_of_the_document(string language, string words, string? verb) => Assert.Equal(verb, DemandVerbs.Of(language).FirstOrNull(words)?.Verb);
}
