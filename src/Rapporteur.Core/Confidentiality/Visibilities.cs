namespace Rapporteur.Core.Confidentiality;

/// <summary>The codes of visibility.</summary>
public static class Visibilities
{
    /// <summary>The visibility of a code (<c>partners</c>). What is not known is private: an error of writing must not publish.</summary>
    public static Visibility ParseOrPrivate(string? code) => code switch
    {
        "public" => Visibility.Public,
        "partners" => Visibility.Partners,
        "team" => Visibility.Team,
        _ => Visibility.Private,
    };

    /// <summary>The code: <c>partners</c>.</summary>
    public static string Code(this Visibility visibility) => visibility.ToString().ToLowerInvariant();

    /// <summary>The visibility of one field: that of its item, or less where <paramref name="fields"/> say less.</summary>
    /// <param name="item">The item's.</param>
    /// <param name="fields">Pairs as the record keeps them: <c>place=team</c>.</param>
    /// <param name="field">The field's name.</param>
    public static Visibility OfField(Visibility item, IEnumerable<string> fields, string field)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var said = fields.Select(f => f.Split('=', 2)).Where(f => f.Length == 2 && string.Equals(f[0].Trim(), field, StringComparison.OrdinalIgnoreCase))
            .Select(f => ParseOrPrivate(f[1].Trim()));
        return said.Append(item).Min();
    }
}
