using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Kinds.SummaryRecord;

/// <summary>One question as cut out of speech.</summary>
/// <param name="Span">Its own words in the document's text.</param>
/// <param name="LeadIn">The words that ask, which it shares with the questions beside it; null where it asks by itself.</param>
/// <param name="Cue">What showed that it is one.</param>
internal sealed record AskedWords(TextSpan Span, string? LeadIn, Cue Cue);
