namespace Rapporteur.App.CorrectReading;

/// <summary>Why a correction was not recorded.</summary>
public enum CorrectionFailure
{
    /// <summary>No author is named, or with more than 200 characters.</summary>
    NoAuthor,
    /// <summary>The record has no such file.</summary>
    NoDocument,
    /// <summary>The unit is not shown (any more): somebody decided about it, or it was read again.</summary>
    NoUnit,
    /// <summary>The bounds lie outside the text, or hold no word.</summary>
    NoWords,
    /// <summary>Another unit of the same kind has the path, or it is empty or has more than 200 characters.</summary>
    NoPath,
    /// <summary>No unit of the same kind follows.</summary>
    NothingFollows,
    /// <summary>There is no such decision, or it holds no longer.</summary>
    NothingToUndo,
    /// <summary>The act is not for this kind: a paragraph is confirmed or gets another role, a deadline is not split.</summary>
    NotForThis,
}
