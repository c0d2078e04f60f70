namespace Rapporteur.Core.Reading;

/// <summary>What a general comment says of itself on its cover.</summary>
/// <param name="Numbers">Its number, or the numbers of a joint one, in the order of its committees.</param>
/// <param name="Year">The year printed behind the number; null where none is.</param>
/// <param name="Articles">Articles of the treaty that it explains, as far as its title names them.</param>
public sealed record CommentFacts(IReadOnlyList<string> Numbers, string? Year, IReadOnlyList<string> Articles);
