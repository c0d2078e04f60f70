using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

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

    /// <summary>Who may see it: <c>private</c>, <c>team</c>, <c>partners</c>, <c>public</c>. Public means only what the allow-list lets through.</summary>
    public string Visibility { get; set; } = Private;

    /// <summary>Fields that fewer may see than the item: <c>place=team</c>.</summary>
    public string[] FieldVisibility { get; set; } = [];

    /// <summary>Where nothing is said: nobody but who keeps the dossier.</summary>
    public const string Private = "private";

    internal static void Configure<TRow>(EntityTypeBuilder<TRow> row)
        where TRow : DossierItemRow => row.Property(r => r.Visibility).HasMaxLength(20).HasDefaultValue(Private);
}
