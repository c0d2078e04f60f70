namespace Rapporteur.Core.Bodies;

/// <summary>A reviewing body or mechanism. Source: <c>data/bodies.csv</c>.</summary>
/// <param name="Code">Its abbreviation.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Kind"><c>treaty-body</c>, <c>peer-review</c>, <c>special-procedures</c> or <c>trade</c>.</param>
/// <param name="Experts">Number of experts by treaty; null where the body has none.</param>
/// <param name="Prefix">How its symbols begin; null where it has none.</param>
/// <param name="Treaty">The treaty that it monitors; null where there is none.</param>
public sealed record Body(BodyCode Code, string Name, string Kind, int? Experts, string? Prefix, string? Treaty);
