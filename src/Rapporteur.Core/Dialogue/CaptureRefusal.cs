namespace Rapporteur.Core.Dialogue;

/// <summary>Why a captured entry was not recorded. It stays where it was typed, marked with this reason.</summary>
public enum CaptureRefusal
{
    /// <summary>It is not an entry: no object, or a field of another type.</summary>
    NotReadable,
    /// <summary>Its identity is not a version-7 GUID.</summary>
    NoId,
    /// <summary>Its revision is not a number from 1, or its place is not a number from 0.</summary>
    NoRevision,
    /// <summary>Its kind is unknown.</summary>
    NoKind,
    /// <summary>Its side is unknown.</summary>
    NoSide,
    /// <summary>No author is named.</summary>
    NoAuthor,
    /// <summary>It says nothing: no words, and it is not a speaker or an absence that names somebody.</summary>
    NoText,
    /// <summary>Words, speaker, meeting or author are longer than allowed.</summary>
    TooLong,
    /// <summary>The time at which it was typed is missing or cannot be read.</summary>
    NoTime,
    /// <summary>The time at which it was typed lies more than a day ahead: the clock of the device is wrong.</summary>
    InTheFuture,
    /// <summary>What it answers is not the identity of another entry.</summary>
    NoQuestion,
    /// <summary>The record holds this revision with other words, or the entry belongs to another review.</summary>
    Otherwise,
}
