namespace Rapporteur.App.Views;

/// <summary>One review in the comparison over cycles and bodies.</summary>
/// <param name="Review">The review: <c>PAK/CAT/1</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Held">When its dialogue was held.</param>
/// <param name="Href">Its page.</param>
/// <param name="Requests">Number of requests on accountability.</param>
/// <param name="Answered">Of those, answered in full.</param>
/// <param name="InPart">Of those, answered in part.</param>
/// <param name="Stages">For each stage asked about, how many requests and how many of them were answered in full.</param>
public sealed record ReviewChain(string Review, string Title, DateView? Held, string Href, int Requests, int Answered, int InPart, IReadOnlyList<StageCount> Stages);
