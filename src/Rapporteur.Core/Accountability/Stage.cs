namespace Rapporteur.Core.Accountability;

/// <summary>A stage of the chain from allegation to redress. The order is that of the usual course; it is not strict, and tracks run beside each other.
/// Source: the Convention against Torture, arts. 4 and 12 to 14.</summary>
public enum Stage
{
    /// <summary>What is alleged to have happened.</summary>
    Allegation,

    /// <summary>A complaint is registered.</summary>
    Complaint,

    /// <summary>A preliminary or departmental inquiry.</summary>
    Inquiry,

    /// <summary>A medico-legal examination under the Istanbul Protocol.</summary>
    Examination,

    /// <summary>A disciplinary measure: suspension, dismissal. Not criminal accountability.</summary>
    Disciplinary,

    /// <summary>A criminal investigation.</summary>
    Investigation,

    /// <summary>Charge, prosecution.</summary>
    Charge,

    /// <summary>Trial.</summary>
    Trial,

    /// <summary>Conviction.</summary>
    Conviction,

    /// <summary>Acquittal.</summary>
    Acquittal,

    /// <summary>Sentence, and whether it is served.</summary>
    Sentence,

    /// <summary>Redress: an axis of its own, which needs no conviction.</summary>
    Redress,
}
