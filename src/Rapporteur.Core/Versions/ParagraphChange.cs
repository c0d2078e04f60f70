namespace Rapporteur.Core.Versions;

/// <summary>How a paragraph of one version stands to one of another version of the same document.</summary>
public enum ParagraphChange
{
    /// <summary>The same words, whatever their number.</summary>
    Same,

    /// <summary>The same language, other words.</summary>
    Changed,

    /// <summary>The same paragraph in another language.</summary>
    Translated,

    /// <summary>Only in the second version.</summary>
    Added,

    /// <summary>Only in the first version.</summary>
    Removed,
}
