namespace Rapporteur.Core.Confidentiality;

/// <summary>Who may see an item or a field, from the fewest to the most. The order counts: a field is never seen by more than its item.</summary>
public enum Visibility
{
    /// <summary>Who keeps the dossier; what holds where nothing is said, and where a word is not known.</summary>
    Private,

    /// <summary>The keeper's team.</summary>
    Team,

    /// <summary>Partners of the team.</summary>
    Partners,

    /// <summary>Everybody; and then only what the allow-list lets through.</summary>
    Public,
}
