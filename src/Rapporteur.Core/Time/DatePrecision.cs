namespace Rapporteur.Core.Time;

/// <summary>How exactly a source states a date.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,
    /// <summary>Year and month.</summary>
    Month,
    /// <summary>The day.</summary>
    Day,
}
