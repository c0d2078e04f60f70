using System.Text;

namespace Rapporteur.Extraction.Tables.Csv;

/// <summary>How the bytes of a table are letters.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Guessed">True where only the plausibility of letters decided.</param>
/// <param name="Letters">Letters outside ASCII, where it was guessed.</param>
/// <param name="Other">What the other encoding was that lost.</param>
internal sealed record DetectedEncoding(Encoding Encoding, string Name, bool Guessed, int Letters = 0, string? Other = null);
