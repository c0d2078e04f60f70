namespace Rapporteur.Core.Reading;

/// <summary>Something a person should know about an input: never an exception, never lost.</summary>
/// <param name="Code">Stable code: <c>EXT0004</c>; the list is <c>docs/reference/findings.md</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">One sentence in English: what is wrong and what to do.</param>
/// <param name="Page">Page from 1, where known.</param>
/// <param name="Paragraph">Paragraph path, where known.</param>
/// <param name="Row">Row of a table from 1, where known.</param>
public sealed record Finding(string Code, FindingSeverity Severity, string Message, int? Page = null, string? Paragraph = null, int? Row = null);
