using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Confidentiality;

/// <summary>The allow-list of the public view: <c>data/public-fields.csv</c>. What it does not name is never shown, whatever a dossier says.</summary>
public sealed class PublicFields
{
    private readonly Dictionary<(string Record, string Field), PublicField> fields;

    /// <summary>A list of fields.</summary>
    /// <exception cref="FormatException">A rule has no condition, or one that is not known.</exception>
    public PublicFields(IEnumerable<PublicField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        All = [.. fields];
        foreach (var field in All.Where(f => !f.Parts.Any() || f.Parts.Any(p => p.Except(Conditions, StringComparer.Ordinal).Any())))
        {
            throw new FormatException($"'{field.Rule}' of {field.Record}.{field.Field} is no rule of the allow-list.");
        }

        this.fields = All.ToDictionary(f => (f.Record, f.Field));
    }

    /// <summary>Conditions that rules may name: always; every cited source is published; consents to publish name, facts or place hold;
    /// the count is not small; the name is one of a public office or body; the person is a victim and nothing else.</summary>
    public static IReadOnlyList<string> Conditions { get; } = ["always", "published", "consent-name", "consent-facts", "consent-place", "small-count", "office", "victim"];

    /// <summary>The list of the program.</summary>
    public static PublicFields Default { get; } = new(WorldData.Read("public-fields.csv").Select(r => new PublicField(r["record"], r["field"], r["rule"], r["why"])));

    /// <summary>All entries in the order of the file.</summary>
    public IReadOnlyList<PublicField> All { get; }

    /// <summary>The entry of a field; null where the list does not name it.</summary>
    public PublicField? FindOrNull(string record, string field) => fields.GetValueOrDefault((record, field));
}
