using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>What a summary says that one submitter, or several, said.</summary>
/// <param name="Submitters">Short forms of those who said it.</param>
/// <param name="Kind"><c>recommendation</c> or <c>information</c>, by the verb.</param>
/// <param name="Paragraph">Number of the paragraph.</param>
/// <param name="Text">The summary's words.</param>
/// <param name="Page">Page from 1; null for formats without pages.</param>
/// <param name="Span">Where it stands in the cleaned text.</param>
public sealed record SubmittedStatement(IReadOnlyList<string> Submitters, string Kind, string Paragraph, string Text, int? Page, TextSpan Span);
