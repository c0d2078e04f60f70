using Rapporteur.Extraction.Kinds.Replies;

namespace Rapporteur.Extraction.Tests.Kinds;

public sealed class QuestionTiesTests
{
    private const string List = "masthead | CRPD/C/ARC/Q/1\nheading A. | Purpose (arts. 1–4)\nbody 1. | Please say.\nheading B. | Rights (arts. 5–30)\nheading | Women (art. 6)\nbody 2. | Please tell.\nbody 3. | Please ask.\nheading | Access (art. 9)\nbody 4. | Please go.";

    [Fact]
    public void A_reply_under_a_theme_answers_the_questions_under_the_same_article()
    {
        var replies = Script.Read("masthead | CRPD/C/ARC/RQ/1\nheading | General obligations Articles 1–4\nbody 1. | Said.\nheading | Women Article 6\nbody 2. | Told.\nbody 3. | Asked.\nheading | Reply to paragraph 4\nbody 4. | Gone.");
        var tied = QuestionTies.Complete(replies, Script.Read(List));
        Assert.Equal(["1", "2 3", "4"], tied.Select(r => string.Join(' ', r.Questions)));
        Assert.Equal(["theme", "theme", "heading"], tied.Select(r => r.Basis));
    }

    [Fact]
    public void A_theme_that_the_list_does_not_have_stays_untied()
    {
        var replies = Script.Read("masthead | CRPD/C/ARC/RQ/1\nheading | Boats (art. 29)\nbody 1. | Bought.");
        Assert.Empty(Assert.Single(QuestionTies.Complete(replies, Script.Read(List))).Questions);
    }
}
