namespace Rapporteur.Extraction.Stripping;

/// <summary>Kinds of files that are told apart by their bytes when they are attached to a case.</summary>
public enum FileKind
{
    /// <summary>None of the others; what it holds about its maker is not known.</summary>
    Other,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>A PowerPoint presentation.</summary>
    Pptx,

    /// <summary>A PDF document.</summary>
    Pdf,
}
