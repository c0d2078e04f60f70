namespace Rapporteur.App.JudgeAnswer;

/// <summary>Why a decision about an answer was not recorded.</summary>
public enum JudgementFailure
{
    /// <summary>No author is named, or with more than 200 characters.</summary>
    NoAuthor,

    /// <summary>No reason is given: a judgement without one is worth nothing to who reads it later.</summary>
    NoReason,

    /// <summary>There is no such code.</summary>
    NoCode,

    /// <summary>The record has no such question or proposal.</summary>
    NoQuestion,
}
