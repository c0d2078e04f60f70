namespace Rapporteur.Extraction.Dialogue;

/// <summary>What words are about: their stems without the words that say nothing. Stems are rough on purpose: "enrolled" and "enrolment" are one.</summary>
internal static class Subject
{
    private const int Longest = 6;

    public static HashSet<string> Stems(ExchangeText text, Stretch part, ExchangeWords lists) =>
        [.. text.Words.Skip(part.From).Take(part.To - part.From).Where(w => w.Form == WordForm.Letters && w.Text.Length > 3 && (!lists.Stopwords.Contains(w.Text) || lists.Kindred.ContainsKey(w.Text))).Select(w => lists.Stem(w.Text))];

    public static string Stem(string word)
    {
        var plain = word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
        return plain.Length <= Longest ? plain : plain[..Longest];
    }
}
