using System.Globalization;

namespace Rapporteur.Web.Localisation;

/// <summary>A language of the pages.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="OwnName">What its readers call it.</param>
/// <param name="RightToLeft">True for Arabic and Urdu.</param>
public sealed record Language(string Code, string OwnName, bool RightToLeft)
{
    /// <summary>The languages of the pages, English first.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        new("en", "English", false), new("ar", "العربية", true), new("es", "Español", false), new("fr", "Français", false),
        new("ru", "Русский", false), new("ur", "اردو", true), new("zh", "中文", false),
    ];

    /// <summary>Its culture for dates and numbers.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Code);

    /// <summary>The language with this code, or null.</summary>
    public static Language? FindOrNull(string? code) => All.FirstOrDefault(l => l.Code == code);
}
