namespace Rapporteur.Extraction.Splitting;

/// <summary>The form of a label.</summary>
internal enum LabelKind
{
    /// <summary>No label.</summary>
    None,
    /// <summary>A paragraph's number, <c>13.</c></summary>
    Number,
    /// <summary>A number within a paragraph, <c>122.45</c>.</summary>
    Serial,
    /// <summary>A letter or small roman numeral in brackets, <c>(a)</c>, <c>(iv)</c>.</summary>
    Item,
    /// <summary>A heading's numeral or capital, <c>III.</c>, <c>B.</c></summary>
    Heading,
    /// <summary>A dash or bullet.</summary>
    Bullet,
}
