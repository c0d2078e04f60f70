using Rapporteur.Core.Documents;
using Rapporteur.Extraction.Kinds.UprReport;

namespace Rapporteur.Extraction.Tests.Kinds;

public sealed class RecommendedTextTests
{
    public static TheoryData<string, string, string> Cuts => new()
    {
        // Words under a number, the texts, the States of each.
        { "Paint the roof (Chile);", "Paint the roof", "CHL" },
        { "Paint the roof (Chile) (Spain);", "Paint the roof", "CHL ESP" },
        { "Paint the roof (Chile); mend the door (Spain);", "Paint the roof|mend the door", "CHL|ESP" },
        { "Paint the roof (Chile)/ Mend the door (Spain);", "Paint the roof|Mend the door", "CHL|ESP" },
        { "Paint (Chile) or mend (Spain) the roof", "Paint (Chile) or mend (Spain) the roof", "CHL ESP" },
        { "Ratify the treaty (CRPD) at last (the Republic of Korea)", "Ratify the treaty (CRPD) at last", "KOR" },
        { "Open it (Bosnia and Herzegovina and Trinidad and Tobago)", "Open it", "BIH TTO" },
        { "Open it (Venezuela (Bolivarian Republic of), Cuba).", "Open it", "VEN CUB" },
        { "Open it (Cuba", "Open it", "CUB" },
        { "Open it; then close it (Cuba)", "Open it; then close it", "CUB" },
        { "Open the door; close it", "Open the door; close it", "" },
    };

    [Theory]
    [MemberData(nameof(Cuts))]
    public void A_bracket_of_States_and_a_stop_end_a_text_when_another_follows(string words, string texts, string states)
    {
        var text = $"13. {words}\n14. Next";
        var cuts = RecommendedText.Cut(text, new TextSpan(4, 4 + words.Length));
        Assert.Equal(texts, string.Join('|', cuts.Select(c => c.Span.Slice(text))));
        Assert.Equal(states, string.Join('|', cuts.Select(c => string.Join(' ', c.States))));
    }

    [Theory]
    [InlineData("The recommendations listed below have been examined and enjoy the support of X:", "supported")]
    [InlineData("The following recommendations will be examined by X, which will respond in due time:", "pending")]
    [InlineData("The recommendations below did not enjoy the support of X:", "noted")]
    [InlineData("X has noted these recommendations for consideration; its response will be included in the outcome.", "pending")]
    [InlineData("Some enjoy the support of X, others do not enjoy the support of X:", null)]
    [InlineData("X described its prisons:", null)]
    public void The_words_before_a_list_say_the_position(string lead, string? position) => Assert.Equal(position, PositionWords.Of(lead));
}
