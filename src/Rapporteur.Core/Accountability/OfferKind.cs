namespace Rapporteur.Core.Accountability;

/// <summary>What a part of a reply gives.</summary>
public enum OfferKind
{
    /// <summary>Numbers.</summary>
    Figures,

    /// <summary>A case or an example of one.</summary>
    Case,

    /// <summary>A happening without number or case: "proceedings are under way".</summary>
    Practice,

    /// <summary>Law, policy, plans, bodies, training: what should be, not what is.</summary>
    Rules,

    /// <summary>It does not happen, or the allegation is false.</summary>
    Denial,

    /// <summary>It will come later or in writing.</summary>
    Deferral,

    /// <summary>The question should not be asked, or not so.</summary>
    Objection,

    /// <summary>There are no data, no information.</summary>
    NoInformation,
}
