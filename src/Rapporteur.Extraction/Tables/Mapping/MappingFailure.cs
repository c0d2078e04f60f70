namespace Rapporteur.Extraction.Tables.Mapping;

/// <summary>Why a mapping cannot be used.</summary>
public enum MappingFailure
{
    /// <summary>It is not the JSON, or not the list, that a mapping is.</summary>
    NotReadable,
    /// <summary>It names a field that there is not.</summary>
    UnknownField,
    /// <summary>It names no column for the words.</summary>
    NoText,
    /// <summary>It names an encoding that there is not.</summary>
    UnknownEncoding,
}
