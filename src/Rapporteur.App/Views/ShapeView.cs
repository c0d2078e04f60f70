namespace Rapporteur.App.Views;

/// <summary>What a question wants or a reply offers, as codes.</summary>
/// <param name="Kind">Kind of request or offer; <c>unread</c> for a reply of which no word is read as an offer.</param>
/// <param name="ActorClasses">Codes of classes of actor; empty where open or not said.</param>
/// <param name="Stages">Codes of stages; empty where open or not said.</param>
/// <param name="Act">The act, in words.</param>
/// <param name="Population">The people where they are not actors.</param>
/// <param name="Period">EDTF.</param>
/// <param name="Territory">Territory.</param>
/// <param name="Count">The number in the source's words.</param>
/// <param name="Disaggregation">By what it is, or should be, split.</param>
public sealed record ShapeView(string Kind, IReadOnlyList<string> ActorClasses, IReadOnlyList<string> Stages, string? Act, string? Population, DateView? Period, string? Territory, string? Count, IReadOnlyList<string> Disaggregation);
