namespace Rapporteur.Core.Accountability;

/// <summary>What a question wants.</summary>
public enum RequestKind
{
    /// <summary>Information on a matter.</summary>
    Fact,

    /// <summary>Numbers.</summary>
    Data,

    /// <summary>Cases: what became of one, or examples.</summary>
    Case,

    /// <summary>The state of the law.</summary>
    Legal,

    /// <summary>Steps taken or meant to be taken.</summary>
    Measures,

    /// <summary>A commitment.</summary>
    Commitment,

    /// <summary>A view or an explanation.</summary>
    Opinion,
}
