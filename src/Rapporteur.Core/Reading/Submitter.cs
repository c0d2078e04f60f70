namespace Rapporteur.Core.Reading;

/// <summary>Somebody whose submission a summary of stakeholders' information uses.</summary>
/// <param name="Key">The short form by which the summary names it, as <c>AI</c> or <c>JS1</c>.</param>
/// <param name="Name">The name as the summary's list prints it; for a joint submission all who submitted it.</param>
/// <param name="Side"><c>ngo</c>, <c>nhri</c>, <c>un</c> or <c>other</c> (regional organisations).</param>
/// <param name="Joint">True for a joint submission.</param>
public sealed record Submitter(string Key, string Name, string Side, bool Joint);
