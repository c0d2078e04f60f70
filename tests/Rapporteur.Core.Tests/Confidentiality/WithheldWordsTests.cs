using Rapporteur.Core.Confidentiality;

namespace Rapporteur.Core.Tests.Confidentiality;

public sealed class WithheldWordsTests
{
    [Theory]
    [InlineData("Alba Testova", "the case of Alba Testova", true, "the whole name")]
    [InlineData("Alba Testova", "TESTOVA Alba", true, "in another order")]
    [InlineData("Alba Testova", "Ms. Testova was heard", true, "the family name alone")]
    [InlineData("Alba Testova", "Ms. Téstóva’s complaint", true, "with accents and an ending")]
    [InlineData("Alba Testova", "see #albatestova", true, "run together")]
    [InlineData("Alba Testova", "a test of alba", false, "small letters are ordinary words")]
    [InlineData("Alba Testova", "The mill was asked about", false, "nothing of it")]
    [InlineData("Officer of the police", "the Police and its Officers", false, "a description is no name")]
    [InlineData("A. T.", "the case of A.T. against the State", true, "initials")]
    [InlineData("A. T.", "a letter to the Committee", false, "an article is no initial")]
    [InlineData("أحمد سالم", "قضية أحمد سالم أمام اللجنة", true, "Arabic")]
    [InlineData("أحمد سالم", "رسالة لأحمد سالم", true, "Arabic with a preposition joined to it")]
    [InlineData("王小明", "关于王小明的案件", true, "Chinese, without spaces")]
    [InlineData("Алба Тестова", "дело Тестовой", false, "another case of the name is not known: said in the papers")]
    public void A_name_is_found_where_readers_would_find_it(string name, string text, bool found, string why) =>
        Assert.True(found == new WithheldWords([name]).AreIn(text), why);

    [Theory]
    [InlineData("https://gazette.example/2030/alba-testova-missing", true)]
    [InlineData("Boris Testova", false)]
    [InlineData("Testova", false)]
    public void Of_others_and_of_addresses_only_the_whole_name_counts(string text, bool found) =>
        Assert.Equal(found, new WithheldWords(["Alba Testova"]).AreWholeIn(text));

    [Theory]
    [InlineData("case-testova", true)]
    [InlineData("https://gazette.example/testova", true)]
    [InlineData("case-of-the-mill", false)]
    public void In_an_address_a_part_is_enough(string text, bool found) => Assert.Equal(found, new WithheldWords(["Alba Testova"]).AreInAddress(text));

    [Theory]
    [InlineData("Alleged rape in custody", true)]
    [InlineData("drapes", false)]
    [InlineData("اغتصاب", true)]
    [InlineData("enforced disappearance", false)]
    public void Sexual_and_medical_matters_are_known_by_their_words(string text, bool sensitive) => Assert.Equal(sensitive, WithheldWords.AreSensitive(text));
}
