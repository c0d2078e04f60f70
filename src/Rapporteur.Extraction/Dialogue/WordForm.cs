namespace Rapporteur.Extraction.Dialogue;

/// <summary>What a word of a text is.</summary>
internal enum WordForm
{
    /// <summary>Letters.</summary>
    Letters,

    /// <summary>A number in digits.</summary>
    Digits,

    /// <summary>Punctuation or another sign.</summary>
    Sign,
}
