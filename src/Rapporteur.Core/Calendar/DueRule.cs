namespace Rapporteur.Core.Calendar;

/// <summary>Where a due date comes from, in order of precedence.</summary>
public enum DueRule
{
    /// <summary>Printed in the latest concluding observations: never computed over.</summary>
    Printed,
    /// <summary>Set by a decision of the committee on its calendar.</summary>
    Calendar,
    /// <summary>Computed from the treaty.</summary>
    Treaty,
}
