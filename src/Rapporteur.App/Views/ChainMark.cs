namespace Rapporteur.App.Views;

/// <summary>One thing on the chain from allegation to redress.</summary>
/// <param name="Stage">Code of the stage.</param>
/// <param name="ActorClass">Code of the class of actor.</param>
/// <param name="Kind"><c>said</c> (a number or happening that somebody gives), <c>alleged</c> (a case), <c>step</c> (of a case), <c>unknown</c> (a source says that there is no information), <c>asked</c> (asked, replied to, and not given), <c>open</c> (asked, and the record holds no reply).</param>
/// <param name="Words">What, in words.</param>
/// <param name="Count">The number in the source's words; null where none.</param>
/// <param name="By">Who says or asks it.</param>
/// <param name="Date">When.</param>
/// <param name="Review">Review; null outside of one.</param>
/// <param name="Href">Where it stands.</param>
/// <param name="Sources">Sources.</param>
public sealed record ChainMark(string Stage, string ActorClass, string Kind, string Words, string? Count, string By, DateView? Date, string? Review, string? Href, IReadOnlyList<SourceView> Sources);
