using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>What a heading says of the paragraphs under it.</summary>
/// <param name="Role">The role that it announces.</param>
/// <param name="Closing">True for the closing part: follow-up, dissemination, next report, standing requests.</param>
internal readonly record struct Section(ParagraphRole Role, bool Closing);
