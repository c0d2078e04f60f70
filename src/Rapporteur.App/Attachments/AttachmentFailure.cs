namespace Rapporteur.App.Attachments;

/// <summary>Why a file was not attached, opened or forgotten; each but the first three has a finding.</summary>
public enum AttachmentFailure
{
    /// <summary>The record has no such case, or several of that id.</summary>
    NoCase,

    /// <summary>There is no such attachment, or no file to attach.</summary>
    NotThere,

    /// <summary>The keys cannot be read or written, or others could read them.</summary>
    KeysUnusable,

    /// <summary>What the file says about its maker cannot be taken out: <c>REC0101</c>.</summary>
    NotStrippable,

    /// <summary>The file is damaged, so that nothing can be taken out: <c>REC0102</c>.</summary>
    Broken,

    /// <summary>The stored file was changed or is missing: <c>REC0104</c>.</summary>
    Tampered,

    /// <summary>The case's key is gone, so that nobody can read the file: <c>REC0105</c>.</summary>
    KeyGone,
}
