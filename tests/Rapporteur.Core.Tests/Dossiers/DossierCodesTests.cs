using Rapporteur.Core.Accountability;
using Rapporteur.Core.Dossiers;

namespace Rapporteur.Core.Tests.Dossiers;

/// <summary>The codes that are accepted are those that the schema's documentation names.</summary>
public sealed class DossierCodesTests
{
    public static TheoryData<string, string, IReadOnlyList<string>> Lists => new()
    {
        { "DossierPerson", "Roles", DossierCodes.PersonRoles },
        { "DossierPerson", "Fate", DossierCodes.Fates },
        { "DossierStep", "State", DossierCodes.StepStates },
        { "DossierRedress", "Form", DossierCodes.RedressForms },
        { "DossierRedress", "State", DossierCodes.RedressStates },
        { "DossierPerpetrator", "Degree", DossierCodes.Degrees },
        { "DossierConsent", "Datum", DossierCodes.Data },
        { "DossierConsent", "Use", DossierCodes.Uses },
        { "DossierConsent", "GivenBy", DossierCodes.Givers },
        { "DossierConsent", "Risk", DossierCodes.Risks },
        { "DossierJudgement", "Code", [.. ResponsivenessCodes.All.Select(r => r.Code())] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Are_the_words_of_the_documentation(string type, string member, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        Assert.Equal(SchemaVocabulary.Of(type, member).Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fate_that_clarifies_is_a_fate() => Assert.Empty(DossierCodes.ClarifyingFates.Except(DossierCodes.Fates));

    [Theory]
    [InlineData("enforced disappearance", true)]
    [InlineData("Enforced disappearances of teachers", false)]
    [InlineData("disparition forcée", true)]
    [InlineData("اختفاء قسري", true)]
    [InlineData("强迫失踪案", true)]
    [InlineData("abduction", false)]
    [InlineData("internment", false)]
    public void An_enforced_disappearance_goes_on_and_its_neighbours_are_other_acts(string kind, bool goesOn) => Assert.Equal(goesOn, CaseWords.GoesOn(kind));

    [Theory]
    [InlineData("He was tortured at the post.", "tortured")]
    [InlineData("He was allegedly tortured at the post.", null)]
    [InlineData("According to the family, he was tortured.", null)]
    [InlineData("Alleged torture of a teacher", null)]
    [InlineData("Les coupables sont connus.", "coupables")]
    [InlineData("Los presuntos culpables", null)]
    [InlineData("The overkilled by-law", null)]
    public void A_word_presumes_guilt_unless_the_text_says_that_it_is_alleged(string text, string? word) => Assert.Equal(word, CaseWords.GuiltOrNull(text));
}
