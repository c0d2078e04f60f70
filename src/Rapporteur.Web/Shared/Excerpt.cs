namespace Rapporteur.Web.Shared;

/// <summary>The beginning of a long passage whose whole stands behind a link.</summary>
internal static class Excerpt
{
    private const int Length = 280;

    // A passage that is only a little longer is shown whole.
    private const int Spare = 60;

    /// <summary>The passage, or its first words and an ellipsis.</summary>
    public static string Of(string words)
    {
        if (words.Length <= Length + Spare)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', Length);
        return string.Concat(words.AsSpan(0, end > Length / 2 ? end : Length).TrimEnd([' ', ',', ';', ':', '.', '\n']), " …");
    }
}
