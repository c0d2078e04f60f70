using System.Globalization;
using System.Resources;

namespace Rapporteur.Web.Localisation;

/// <summary>The pages' own words in one language, from the resource files beside this class.</summary>
/// <param name="culture">The language.</param>
public sealed class Texts(CultureInfo culture)
{
    private static readonly ResourceManager Resources = new("Rapporteur.Web.Localisation.Texts", typeof(Texts).Assembly);

    /// <summary>The text for a key.</summary>
    /// <exception cref="MissingManifestResourceException">No language has the key.</exception>
    public string this[string key] => Resources.GetString(key, culture) ?? throw new MissingManifestResourceException($"No text for '{key}'.");

    /// <summary>The text for a key with its places filled.</summary>
    public string With(string key, params object?[] values) => string.Format(culture, this[key], values);

    /// <summary>The text for a code of the record such as <c>kind.replies</c>; the code's own words where there is none.</summary>
    public string Code(string group, string code) => Resources.GetString($"{group}.{code}", culture) ?? code.Replace('-', ' ');
}
