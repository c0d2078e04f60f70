namespace Rapporteur.Extraction.Tests.Kinds;

public sealed class RepeatedPointsTests
{
    [Theory]
    [InlineData("own words", "The State party should, as it was asked in the previous concluding observations (CAT/C/ARC/CO/2, para. 12), close the cellar.", "", "", "CAT/C/ARC/CO/2, para. 12")]
    [InlineData("a note that the words mark", "Recalling its previous recommendations,[^4] the Committee recommends that the State party close the cellar.", "", "CAT/C/ARC/CO/2, paras. 12 and 14.", "CAT/C/ARC/CO/2, paras. 12, 14")]
    [InlineData("the concern that it answers", "The State party should close the cellar.", "The Committee remains concerned that the cellar is open (CAT/C/ARC/CO/2, para. 9).", "", "CAT/C/ARC/CO/2, para. 9")]
    [InlineData("another committee repeats nothing of this one", "The State party should recall the recommendation of another committee (CCPR/C/ARC/CO/4, para. 3).", "", "", null)]
    [InlineData("a citation without a word of repeating", "The State party should read CAT/C/ARC/CO/2, paragraph 12.", "", "", null)]
    [InlineData("a note that the words do not mark", "Recalling its recommendations, the Committee recommends that the State party close the cellar.", "", "CAT/C/ARC/CO/2, para. 12.", null)]
    public void A_recommendation_repeats_what_it_cites(string because, string recommendation, string concern, string note, string? repeats)
    {
        var reading = Script.Read($"""
            masthead | CAT/C/ARC/CO/3
            title | Concluding observations on the third periodic report of Arcadia
            heading A. | Introduction
            body 1. | The Committee considered the third periodic report of Arcadia (CAT/C/ARC/3).
            heading C. | Principal subjects of concern and recommendations
            heading | Cellars
            body 2. | {(concern.Length > 0 ? concern : "The Committee is concerned that the cellar is open.")}
            bold 3. | {recommendation}
            note 4 | {(note.Length > 0 ? note : "See the annex.")}
            """);

        Assert.True(repeats == reading.Recommendations.Single(r => r.Path == "3").Repeats.SingleOrDefault(), because);
    }

    [Fact]
    public void What_a_note_cites_belongs_to_the_paragraph_that_marks_it()
    {
        var reading = Script.Read("""
            masthead | CAT/C/ARC/CO/3
            title | Concluding observations on the third periodic report of Arcadia
            body 1. | The Committee met twice.
            body 2. | The Committee heard the delegation[^1] in the evening.
            note 1 | CAT/C/SR.901.
            """);

        Assert.Equal(("CAT/C/SR.901", "2"), reading.References.Where(r => r.Symbol?.Text == "CAT/C/SR.901").Select(r => (r.Symbol!.Value.Text, r.Paragraph!)).Single());
        Assert.DoesNotContain("[^", reading.Text, StringComparison.Ordinal);
    }
}
