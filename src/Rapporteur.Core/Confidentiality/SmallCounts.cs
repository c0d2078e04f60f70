using Rapporteur.Core.Accountability;

namespace Rapporteur.Core.Confidentiality;

/// <summary>Small numbers point at persons: below five they are shown only as a published source printed them.</summary>
public static class SmallCounts
{
    /// <summary>The least number that may be shown without a published source.</summary>
    public const long Least = 5;

    /// <summary>True where the count may be shown. A count that may be below <see cref="Least"/>, because it is open downwards, at least three, or not known, says nothing.</summary>
    /// <param name="count">The count.</param>
    /// <param name="published">True where every source of it is published.</param>
    public static bool MayShow(BoundedCount count, bool published) => published || (count.Min is { } min && min >= Least);
}
