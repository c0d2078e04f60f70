using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Rapporteur.Storage.Recording;

/// <summary>Looks whether every database takes what a context is about to save.</summary>
internal static class StorableRows
{
    /// <summary>The first value that is too long or holds characters that no database takes, described; null when all is well.</summary>
    public static string? FirstExcess(RecordDb db) =>
        db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified)
            .SelectMany(e => e.Properties.Select(p => Excess(e, p))).FirstOrDefault(excess => excess is not null);

    private static string? Excess(EntityEntry entry, PropertyEntry property)
    {
        var place = $"{entry.Metadata.ClrType.Name[..^"Row".Length]}.{property.Metadata.Name}";
        return property.CurrentValue switch
        {
            string text when !StorableText.IsStorable(text) => $"{place} holds a NUL or half a character.",
            string text when property.Metadata.GetMaxLength() is { } max && text.Length > max => $"{place} has {text.Length} characters where {max} are allowed: {text[..Math.Min(40, max)]}…",
            _ => null,
        };
    }
}
