namespace Rapporteur.Core.Dossiers;

/// <summary>A due date that a document sets or a source reports.</summary>
/// <param name="Review">Review that sets it.</param>
/// <param name="Kind"><c>initial-report</c>, <c>follow-up</c>, <c>next-report</c>.</param>
/// <param name="Due">EDTF as printed.</param>
/// <param name="Paragraphs">Paragraphs on which information is asked.</param>
/// <param name="Received">EDTF date of receipt, where known.</param>
/// <param name="Note">What a reader should know.</param>
/// <param name="Cites">Sources.</param>
public sealed record DossierDeadline(string Review, string Kind, string Due, IReadOnlyList<string>? Paragraphs, string? Received, string? Note, IReadOnlyList<Citation> Cites);
