using System.Security.Cryptography;
using System.Text.Json;
using Rapporteur.Core.Dossiers;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage.Recording;

/// <summary>Gives the items of one dossier their identities and hashes and collects their citations.</summary>
/// <param name="dossier">The dossier's name.</param>
internal sealed class DossierItems(string dossier)
{
    /// <summary>Part of every hash: raised when rows are made otherwise from the same dossier, so that they are made anew.</summary>
    private const string RowsVersion = "2";

    private readonly HashSet<RecordId> taken = [];

    public string Dossier => dossier;

    public List<CitationRow> Citations { get; } = [];

    /// <summary>An item's identity and hash. An id that is taken gets a number: the second of two equal items is an item too.</summary>
    public DossierItem Identify<TItem>(string kind, string item, TItem content, IReadOnlyList<Citation>? cites)
    {
        var name = item;
        var id = RecordIdentity.OfItem(dossier, kind, name);
        for (var n = 2; !taken.Add(id); n++)
        {
            name = $"{item}~{n}";
            id = RecordIdentity.OfItem(dossier, kind, name);
        }

        Cite(id, cites);
        return new DossierItem(id, name, HashOf(content));
    }

    /// <summary>Identity of a part of an item: an alias, a role.</summary>
    public RecordId Part(RecordId owner, string kind, int n, IReadOnlyList<Citation>? cites)
    {
        var id = new RecordId(DerivedKey.Of(owner.Value, kind, n.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Cite(id, cites);
        return id;
    }

    private static string HashOf<TItem>(TItem content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(RowsVersion));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(content));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void Cite(RecordId owner, IReadOnlyList<Citation>? cites) => Citations.AddRange((cites ?? []).Select((c, n) => new CitationRow
    {
        OwnerId = owner, Ordinal = n, DossierId = dossier, SourceId = RecordIdentity.OfItem(dossier, DossierKinds.Source, c.Source), Place = c.Place,
    }));
}

/// <summary>Identity, name and hash of one item.</summary>
internal readonly record struct DossierItem(RecordId Id, string Name, string Hash);
