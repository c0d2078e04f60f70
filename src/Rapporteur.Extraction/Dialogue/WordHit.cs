namespace Rapporteur.Extraction.Dialogue;

/// <summary>A phrase of a word list found in a text.</summary>
/// <typeparam name="T">What the phrase stands for.</typeparam>
/// <param name="At">Place of its first word.</param>
/// <param name="End">Place after its last word.</param>
/// <param name="Value">What it stands for.</param>
internal sealed record WordHit<T>(int At, int End, T Value)
{
    public bool Overlaps(int at, int end) => At < end && at < End;
}
