namespace Rapporteur.App.ImportDocument;

/// <summary>What the import did with a file.</summary>
public enum ImportOutcome
{
    /// <summary>Recorded for the first time.</summary>
    Added,
    /// <summary>Changed the record.</summary>
    Updated,
    /// <summary>The record held it already.</summary>
    Unchanged,
    /// <summary>Nothing of it was recorded; its findings say why.</summary>
    Failed,
}
