namespace Rapporteur.Extraction.Stripping;

/// <summary>Why a file was not freed of what it says about its maker.</summary>
public enum StripFailure
{
    /// <summary>Nobody here knows how to do that for its kind.</summary>
    NotKnown,

    /// <summary>It is damaged, so that it cannot be told what belongs to it.</summary>
    Broken,
}
