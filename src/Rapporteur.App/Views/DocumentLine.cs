using NodaTime;

namespace Rapporteur.App.Views;

/// <summary>A document in a list.</summary>
public sealed record DocumentLine(string Title, string? Symbol, string Kind, string? Language, LocalDate? Issued, string? Href, int Paragraphs, int Units, string? State, string? Body, string? Cycle);
