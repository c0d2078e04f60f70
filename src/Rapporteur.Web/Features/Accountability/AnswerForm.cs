namespace Rapporteur.Web.Features.Accountability;

/// <summary>What the forms of a page need to be sent.</summary>
/// <param name="Token">Token against forged forms; empty on a page without a form.</param>
/// <param name="TokenField">Its field.</param>
/// <param name="Author">Name given before; null where none was.</param>
/// <param name="Back">Where to come back to.</param>
/// <param name="Judged">Key of the request that is being judged; null where none is.</param>
public sealed record AnswerForm(string Token, string TokenField, string? Author, string Back, string? Judged);
