using NodaTime;

namespace Rapporteur.App.HideItem;

/// <summary>An item of a review with who may see it; for who keeps the record, never for the public.</summary>
/// <param name="Kind">What it is: <c>case</c>.</param>
/// <param name="Key">Its key.</param>
/// <param name="Words">What it says.</param>
/// <param name="Visibility">What the dossier says: <c>private</c>, <c>team</c>, <c>partners</c>, <c>public</c>.</param>
/// <param name="Hidden">True where a person hid it.</param>
/// <param name="By">Who decided last; null where nobody did.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record VisibilityLine(string Kind, string Key, string Words, string Visibility, bool Hidden, string? By, Instant? At, string? Reason);
