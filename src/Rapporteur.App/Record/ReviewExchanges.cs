using Rapporteur.App.Views;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>A question of a document, or the numbered paragraph that holds it where the document's language is not read into units.</summary>
internal sealed record AskedQuestion(string Path, HeadingRow? Heading, StatementView View);

/// <summary>A reply of a document.</summary>
internal sealed record GivenReply(UnitRow Unit, HeadingRow? Heading, StatementView View)
{
    public ReplyView AsReply(string? basis) => new(View, null, basis);
}

/// <summary>Puts replies beside the questions that they name, or, where they name none, beside those under the same theme.</summary>
internal static class ReviewExchanges
{
    private const string ByTheme = "theme";

    public static IReadOnlyList<ExchangeView> Of(IReadOnlyList<AskedQuestion> questions, IReadOnlyList<GivenReply> replies)
    {
        var tied = questions.Select(q => (Question: q, Replies: replies.Where(r => Ties(r, q)).ToList())).ToList();
        var used = tied.SelectMany(t => t.Replies).ToHashSet();
        return
        [
            .. tied.Select(t => new ExchangeView(t.Question.View, [.. t.Replies.Select(r => r.AsReply(r.Unit.Questions.Length > 0 ? r.Unit.Basis : ByTheme))])),
            .. replies.Where(r => !used.Contains(r)).Select(r => new ExchangeView(Missing(r), [r.AsReply(r.Unit.Basis)])),
        ];
    }

    private static bool Ties(GivenReply reply, AskedQuestion question) => reply.Unit.Questions.Length > 0
        ? reply.Unit.Questions.Any(path => Answers(path, question.Path))
        : reply.Heading is { } theme && question.Heading is { } asked && SameTheme(theme, asked);

    /// <summary>A reply to a whole paragraph answers its items, and a reply to an item stands beside a paragraph that is not split.</summary>
    private static bool Answers(string answered, string question) => answered == question || IsPartOf(question, answered) || IsPartOf(answered, question);

    private static bool IsPartOf(string part, string whole) => part.Length > whole.Length && part.StartsWith(whole, StringComparison.Ordinal) && part[whole.Length] is '(' or '-';

    private static bool SameTheme(HeadingRow one, HeadingRow other) =>
        (one.Articles.Length > 0 && one.Articles.SequenceEqual(other.Articles)) || Letters(one.Text) == Letters(other.Text);

    private static string Letters(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return string.Concat((bracket > 0 ? text[..bracket] : text).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
    }

    /// <summary>Stands for a question that the record does not hold, so that the reply is not lost.</summary>
    private static StatementView Missing(GivenReply reply)
    {
        var paths = reply.Unit.Questions;
        var what = paths.Length == 0 ? "A question" : $"Question {string.Join(", ", paths)}";
        return new StatementView
        {
            Key = $"{reply.Unit.Key}-question",
            Kind = "question",
            By = "",
            Words = $"{what} that the record does not hold.",
            Theme = reply.Heading?.Text,
            Path = paths.Length == 0 ? null : paths[0],
        };
    }
}
