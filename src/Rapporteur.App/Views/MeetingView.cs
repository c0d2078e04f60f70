using NodaTime;

namespace Rapporteur.App.Views;

/// <summary>A meeting as its summary record tells of it.</summary>
/// <param name="Label">Symbol of the record, or its title where it has none.</param>
/// <param name="Href">Page of the record.</param>
/// <param name="Date">Day of the meeting; null where not printed.</param>
/// <param name="Turns">Who spoke, in order.</param>
/// <param name="Asked">What was asked, in order.</param>
public sealed record MeetingView(string Label, string Href, LocalDate? Date, IReadOnlyList<TurnView> Turns, IReadOnlyList<AskedView> Asked);
