namespace Rapporteur.App.HideItem;

/// <summary>Why nothing was hidden or shown again.</summary>
public enum HideFailure
{
    /// <summary>Nobody's name was given, or one that is too long.</summary>
    NoAuthor,

    /// <summary>No reason was given.</summary>
    NoReason,

    /// <summary>The record has no such item.</summary>
    NoItem,

    /// <summary>Several items have this id; the detail lists their keys.</summary>
    SeveralItems,

    /// <summary>It is hidden already.</summary>
    Hidden,

    /// <summary>It is not hidden, so there is nothing to take back.</summary>
    NotHidden,
}
