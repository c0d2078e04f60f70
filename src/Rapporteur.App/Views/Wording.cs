namespace Rapporteur.App.Views;

/// <summary>A recommendation in another version of its document: another language, or the advance text.</summary>
/// <param name="Language">ISO 639-1; null where not detected.</param>
/// <param name="AdvanceUnedited">True for an advance unedited version.</param>
/// <param name="Path">Its path there; another than here where the version is numbered otherwise.</param>
/// <param name="Words">Its words there.</param>
/// <param name="Doubtful">True where the tie should be looked at by a person.</param>
/// <param name="Href">Where it stands.</param>
public sealed record Wording(string? Language, bool AdvanceUnedited, string Path, string Words, bool Doubtful, string Href);
