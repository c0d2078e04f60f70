namespace Rapporteur.Core.Accountability;

/// <summary>Why a difference between what was asked and what was offered matters, in law.</summary>
/// <param name="Treaty">Code of the treaty: <c>CAT</c>.</param>
/// <param name="Article">Its articles, as cited: <c>art. 1</c>.</param>
/// <param name="Words">The reason in words of our own, in English.</param>
public sealed record CheckGround(string Treaty, string Article, string Words);
