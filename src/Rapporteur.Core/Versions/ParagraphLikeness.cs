using Rapporteur.Core.Reading;

namespace Rapporteur.Core.Versions;

/// <summary>How alike two paragraphs of two versions are, from 0 to 1: by their words in one language, by what no translation changes in two.</summary>
internal sealed class ParagraphLikeness
{
    // Of two languages: what both cite weighs most; language versions keep their numbers as a rule, so the number decides where nothing is cited; the rest is length.
    private const double AnchorWeight = 0.5;
    private const double NumberWeight = 0.35;
    private const double LengthWeight = 0.15;

    /// <summary>Below this two paragraphs of one language are no pair: they have fewer words in common than any two of one report.</summary>
    private const double LeastOfWords = 0.45;

    /// <summary>Below this two paragraphs of two languages are no pair.</summary>
    private const double LeastOfAnchors = 0.3;

    /// <summary>From this number of citations in each on, a pair with less in common than <see cref="LeastCited"/> is doubtful.</summary>
    private const int EnoughCited = 3;
    private const double LeastCited = 0.34;

    private readonly IReadOnlyList<Paragraph> first;
    private readonly IReadOnlyList<Paragraph> second;
    private readonly TokenBag[] firstBags;
    private readonly TokenBag[] secondBags;
    private readonly double stretch;

    public ParagraphLikeness(DocumentReading firstVersion, DocumentReading secondVersion)
    {
        (first, second) = (firstVersion.Paragraphs, secondVersion.Paragraphs);
        SameLanguage = firstVersion.Language == secondVersion.Language;
        Func<string, TokenBag> bag = SameLanguage ? TokenBag.OfWords : TokenBag.OfAnchors;
        firstBags = [.. first.Select(p => bag(p.Text))];
        secondBags = [.. second.Select(p => bag(p.Text))];
        var (firstLength, secondLength) = (first.Sum(p => (double)p.Text.Length), second.Sum(p => (double)p.Text.Length));
        stretch = firstLength > 0 && secondLength > 0 ? firstLength / secondLength : 1;
    }

    public bool SameLanguage { get; }

    /// <summary>What pairing them gains; below 0 where they are no pair.</summary>
    public double Gain(int i, int j) => Of(i, j) - (SameLanguage ? LeastOfWords : LeastOfAnchors);

    public double Of(int i, int j) => SameLanguage
        ? firstBags[i].LikenessTo(secondBags[j])
        : (AnchorWeight * firstBags[i].LikenessTo(secondBags[j])) + (NumberWeight * (first[i].Number == second[j].Number ? 1 : 0)) + (LengthWeight * LengthLikeness(i, j));

    public bool IsDoubtful(int i, int j) => !SameLanguage
        && firstBags[i].Count >= EnoughCited && secondBags[j].Count >= EnoughCited && firstBags[i].LikenessTo(secondBags[j]) < LeastCited;

    private double LengthLikeness(int i, int j)
    {
        var (left, right) = (first[i].Text.Length, second[j].Text.Length * stretch);
        return left + right == 0 ? 1 : Math.Min(left, right) / Math.Max(left, right);
    }
}
