namespace Rapporteur.Extraction.Dialogue;

/// <summary>What a number counts, as far as the words beside it say.</summary>
internal enum FigureUnit
{
    /// <summary>Things, or what the sentence says.</summary>
    Things,

    /// <summary>People.</summary>
    People,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>Money.</summary>
    Money,
}
