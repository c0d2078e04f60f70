namespace Rapporteur.Web.Shared;

/// <summary>The beginning of a long passage whose whole stands behind a link.</summary>
internal static class Excerpt
{
    private const int Length = 280;

    // A passage that is only a little longer is shown whole.
    private const int Spare = 60;

    /// <summary>The passage, or its first words and an ellipsis.</summary>
    /// <param name="words">The passage.</param>
    /// <param name="length">About how many characters of it are shown.</param>
    public static string Of(string words, int length = Length)
    {
        if (words.Length <= length + Spare)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', length);
        return string.Concat(words.AsSpan(0, end > length / 2 ? end : length).TrimEnd([' ', ',', ';', ':', '.', '\n']), " …");
    }
}
