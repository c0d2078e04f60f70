using NodaTime;

namespace Rapporteur.App.Views;

/// <summary>A treaty and a State.</summary>
public sealed record TreatyLine(string Treaty, string TreatyName, string Body, string? Action, DateView? Date, LocalDate? InForce, DateView? InitialDue, string? Note, IReadOnlyList<SourceView> Sources);
