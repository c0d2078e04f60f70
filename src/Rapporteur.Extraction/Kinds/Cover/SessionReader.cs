using Rapporteur.Extraction.References;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Cover;

/// <summary>Finds the session: on the cover ("Seventeenth session"), in the note of adoption ("* Adopted by the Committee at its seventeenth session"), or in the title.</summary>
internal static class SessionReader
{
    private static readonly string[] Adoption = ["adopt", "aprobad", "принят", "اعتمد", "通过"];

    /// <summary>The session's number in digits; null where none is printed.</summary>
    public static string? SessionOrNull(SplitDocument document, string? title)
    {
        var cover = document.Clean.Masthead.Concat(document.Front).Select(b => b.Text);
        var notes = document.Clean.Footnotes
            .Where(b => Adoption.Any(word => b.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(b => b.Text);
        var opening = document.Paragraphs.Take(2).SelectMany(p => p.Lead).Select(b => b.Text);
        return cover.Concat(notes).Append(title ?? "").Concat(document.Clean.Footnotes.Where(b => b.Page is null or 1).Select(b => b.Text)).Concat(opening)
            .Select(OrdinalWords.SessionOrNull)
            .FirstOrDefault(s => s is not null);
    }
}
