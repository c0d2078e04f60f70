using NodaTime;
using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Cover;

/// <summary>The date of distribution and the mark of an advance version.</summary>
internal static class CoverDate
{
    /// <summary>The day printed below "Distr.: General"; null where none is printed.</summary>
    public static LocalDate? IssuedOrNull(SplitDocument document)
    {
        var lines = document.Clean.Masthead.Count > 0 ? document.Clean.Masthead : [.. document.Front.Take(10)];
        var below = lines.SkipWhile(b => !b.Text.Contains("Distr", StringComparison.OrdinalIgnoreCase)).Take(4);
        foreach (var line in below.Concat(lines))
        {
            if (line.Text.Contains("eceived", StringComparison.Ordinal) || OrdinalWords.SessionOrNull(line.Text) is not null)
            {
                continue;
            }

            if (PrintedDay.FirstOrNull(line.Text) is { IsDay: true } day && !Period(line.Text))
            {
                return day.Start;
            }
        }

        return null;
    }

    /// <summary>True when the cover says that the text is an advance unedited version.</summary>
    public static bool IsAdvanceUnedited(SplitDocument document) =>
        document.Clean.Masthead.Concat(document.Front).Concat(document.Clean.Footnotes.Take(3))
            .Any(b => b.Text.Contains("advance unedited", StringComparison.OrdinalIgnoreCase) || b.Text.Contains("unedited version", StringComparison.OrdinalIgnoreCase));

    // "31 March–11 April 2014" is the session, not the issue.
    private static bool Period(string text) => text.AsSpan().ContainsAny('–', '-');
}
