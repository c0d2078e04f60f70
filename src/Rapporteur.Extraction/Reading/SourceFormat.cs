namespace Rapporteur.Extraction.Reading;

/// <summary>The format of a file, by its content and not by its name.</summary>
public enum SourceFormat
{
    /// <summary>Portable Document Format.</summary>
    Pdf,
    /// <summary>Office Open XML word processing.</summary>
    Docx,
    /// <summary>Word of before 2007, or Rich Text.</summary>
    OldWord,
    /// <summary>HTML.</summary>
    Html,
    /// <summary>Plain text.</summary>
    PlainText,
}
