namespace Rapporteur.Core.Accountability;

/// <summary>A number as a source gives it. "More than 7,500" is at least 7,501; "no information" is unknown, which is not zero.</summary>
/// <param name="Min">Least value; null when unknown.</param>
/// <param name="Max">Greatest value; null when open.</param>
/// <param name="Approximate">The source says some, about.</param>
/// <param name="Wording">The source's own words.</param>
public readonly record struct BoundedCount(long? Min, long? Max, bool Approximate, string Wording);
