namespace Rapporteur.Storage.Records;

/// <summary>What every item of a dossier has, whatever it tells of.</summary>
public abstract class DossierItemRow
{
    /// <summary>Derived from the dossier, the kind of item and <see cref="Item"/>.</summary>
    public required RecordId Id { get; set; }

    /// <summary>The dossier.</summary>
    public required string DossierId { get; set; }

    /// <summary>The author's own id, or one made of the item's natural key where the author gives none.</summary>
    public required string Item { get; set; }

    /// <summary>Place among its kind in the dossier, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>SHA-256 of the item's content: an item with the same hash is unchanged.</summary>
    public required string Hash { get; set; }
}
