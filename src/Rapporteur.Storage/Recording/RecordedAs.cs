namespace Rapporteur.Storage.Recording;

/// <summary>What recording did.</summary>
public enum RecordedAs
{
    /// <summary>The record did not know it.</summary>
    Added,
    /// <summary>The record knew it otherwise: another version stands beside the old, or newer rules read the same file.</summary>
    Updated,
    /// <summary>The record holds exactly this.</summary>
    Unchanged,
}
