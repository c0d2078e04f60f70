namespace Rapporteur.App.Views;

/// <summary>What was offered for a request, and what it amounts to.</summary>
/// <param name="Statement">Who offered it, in which words, where.</param>
/// <param name="Words">The words of it that offer this, where they are a piece of it; null for all of it.</param>
/// <param name="Offered">The offer as codes.</param>
/// <param name="Code">What it amounts to: the program's proposal.</param>
/// <param name="Mismatches">Codes of what differs: <c>population</c>, <c>stage</c>, <c>period</c>…</param>
/// <param name="Explanation">One sentence, in English.</param>
/// <param name="Article">The article that makes it so, where the data name one.</param>
/// <param name="Basis">Why it stands beside this request where no person put it there; null where one did.</param>
/// <param name="Judgement">What a person decided about it; null while nobody did.</param>
public sealed record OfferView(StatementView Statement, string? Words, ShapeView Offered, string Code, IReadOnlyList<string> Mismatches, string Explanation, string? Article, string? Basis, JudgementView? Judgement);
