namespace Rapporteur.Extraction.Kinds.Replies;

/// <summary>How a heading ties what follows to questions.</summary>
/// <param name="Questions">Paths of the questions; empty where only a theme is named.</param>
/// <param name="Basis"><c>heading</c>, <c>quoted question</c>, <c>text</c> or <c>theme</c>.</param>
internal sealed record ReplyTie(IReadOnlyList<string> Questions, string Basis)
{
    /// <summary>The one paragraph of the list of issues that all questions belong to; null where they belong to several.</summary>
    public string? SingleNumber
    {
        get
        {
            var numbers = Questions.Select(q => q.Split('(')[0]).Distinct().ToList();
            return numbers.Count == 1 ? numbers[0] : null;
        }
    }
}
