namespace Rapporteur.Core.Confidentiality;

/// <summary>What a consent is about: one consent, one datum.</summary>
public enum ConsentDatum
{
    /// <summary>The person's name.</summary>
    Name,

    /// <summary>What happened to the person.</summary>
    Facts,

    /// <summary>Photographs.</summary>
    Photo,

    /// <summary>Where it happened.</summary>
    Place,

    /// <summary>How to reach the person; never published.</summary>
    Contact,
}
