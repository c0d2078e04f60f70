using Rapporteur.Core.Reading;

namespace Rapporteur.Core.Versions;

/// <summary>A paragraph of one version beside the paragraph of another that says the same.</summary>
/// <param name="First">In the first version; null where it was added.</param>
/// <param name="Second">In the second version; null where it was removed.</param>
/// <param name="Change">How they stand to each other.</param>
/// <param name="Likeness">From 0 (nothing in common) to 1 (all): of their words in one language, of their numbers, symbols and length in two. 0 where there is only one.</param>
/// <param name="Doubtful">True where the two are tied by their place and what they cite speaks against it: a person should look.</param>
public sealed record ParagraphTie(Paragraph? First, Paragraph? Second, ParagraphChange Change, double Likeness, bool Doubtful)
{
    /// <summary>True where both exist and their numbers differ: a path of the one means another paragraph in the other.</summary>
    public bool Renumbered => First is not null && Second is not null && First.Number != Second.Number;
}
