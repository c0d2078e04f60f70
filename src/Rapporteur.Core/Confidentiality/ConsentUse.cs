namespace Rapporteur.Core.Confidentiality;

/// <summary>What a consent allows: one consent, one use. None follows from another.</summary>
public enum ConsentUse
{
    /// <summary>To keep it in the record.</summary>
    Store,

    /// <summary>To show it to partners.</summary>
    Share,

    /// <summary>To send it to the United Nations.</summary>
    Un,

    /// <summary>To publish it.</summary>
    Publish,
}
