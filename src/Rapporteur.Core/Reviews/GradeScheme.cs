using Rapporteur.Core.Bodies;

namespace Rapporteur.Core.Reviews;

/// <summary>A committee's scale for follow-up, as in force for some years. Scales of different bodies are never compared.</summary>
/// <param name="Name">Its name in the record, as <c>CCPR 2017</c>.</param>
/// <param name="Body">The committee.</param>
/// <param name="From">First year; null where not known.</param>
/// <param name="To">Last year; null where it is still in force or the end is not known.</param>
/// <param name="Grades">Its letters.</param>
public sealed record GradeScheme(string Name, BodyCode Body, int? From, int? To, IReadOnlyList<string> Grades);
