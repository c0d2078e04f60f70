namespace Rapporteur.Extraction.Reading;

/// <summary>Why a file could not be read at all.</summary>
public enum ReadFailure
{
    /// <summary>No bytes, or no words.</summary>
    Empty,
    /// <summary>Neither PDF, DOCX, HTML nor text.</summary>
    NotRecognised,
    /// <summary>Damaged.</summary>
    Broken,
    /// <summary>Needs a password.</summary>
    Encrypted,
    /// <summary>A scan: pictures of pages without a text layer.</summary>
    NoTextLayer,
    /// <summary>Larger than the limit, packed or unpacked.</summary>
    TooLarge,
    /// <summary>Took longer than the limit.</summary>
    TooSlow,
}
