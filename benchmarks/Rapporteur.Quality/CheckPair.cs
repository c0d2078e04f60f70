namespace Rapporteur.Quality;

/// <summary>A question and a reply with the verdict of an annotator (benchmarks/gold/checks).</summary>
internal sealed record CheckPair(
    string Id, string Question, string QuestionKind, CheckWants Wants, string Reply, IReadOnlyList<CheckOffer> Offers, string Verdict, IReadOnlyList<string>? Also, string? LeadIn = null);
