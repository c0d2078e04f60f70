namespace Rapporteur.Core.Calendar;

/// <summary>Where an obligation stands on a day.</summary>
public enum DueStatus
{
    /// <summary>Received in time.</summary>
    Met,
    /// <summary>Received after the due date.</summary>
    Late,
    /// <summary>The due date has passed and the record knows of no receipt.</summary>
    Overdue,
    /// <summary>The due date is still to come.</summary>
    Coming,
    /// <summary>The dates are too coarse to say.</summary>
    Unknown,
}
