using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>The role that was found for a paragraph.</summary>
/// <param name="Role">What the paragraph does.</param>
/// <param name="Closing">True in the closing part.</param>
/// <param name="Rule">The rule that decided, a name of <see cref="Rapporteur.Core.Reading.ReadingRules"/>.</param>
internal readonly record struct FoundRole(ParagraphRole Role, bool Closing, string Rule);
