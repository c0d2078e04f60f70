namespace Rapporteur.Core.Accountability;

/// <summary>A number as a source gives it. "More than 7,500" is at least 7,501; "no information" is unknown, which is not zero.
/// Counts are never added: sources may overlap.</summary>
/// <param name="Min">Least value; null when unknown.</param>
/// <param name="Max">Greatest value; null when open.</param>
/// <param name="Approximate">The source says some, about.</param>
/// <param name="Wording">The source's own words.</param>
public readonly record struct BoundedCount(long? Min, long? Max, bool Approximate, string Wording)
{
    /// <summary>True when the source gives no number: not to be shown as zero.</summary>
    public bool IsUnknown => Min is null && Max is null;

    /// <summary>True when the number is known exactly.</summary>
    public bool IsExact => Min is not null && Min == Max && !Approximate;

    /// <summary>Reads a wording in English: "at least four", "more than 7,500", "some 1,200", "between 3 and 5", "none", "no information".
    /// What it does not understand is unknown, with the wording kept.</summary>
    public static BoundedCount Parse(string wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return CountWording.Read(wording);
    }

    /// <summary>The source's words.</summary>
    public override string ToString() => Wording;
}
