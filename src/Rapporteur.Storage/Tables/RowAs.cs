namespace Rapporteur.Storage.Tables;

/// <summary>What was done with a row.</summary>
public enum RowAs
{
    /// <summary>The same as an earlier row of its table.</summary>
    Repeated,
    /// <summary>Held already.</summary>
    Unchanged,
    /// <summary>Held with other content, which is kept as former.</summary>
    Updated,
    /// <summary>New.</summary>
    Added,
    /// <summary>New, with the identity of an earlier row of its table but other content: both are kept.</summary>
    AddedBeside,
}
