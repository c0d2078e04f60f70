namespace Rapporteur.Extraction.Tables;

/// <summary>Why a table cannot be read at all.</summary>
public enum TableFailure
{
    /// <summary>No heading.</summary>
    Empty,
    /// <summary>Damaged.</summary>
    Damaged,
    /// <summary>Larger than is read, unpacked.</summary>
    TooLarge,
}
