using Rapporteur.Core.Time;

namespace Rapporteur.App.Views;

/// <summary>A date to show: the date and what is printed beside it.</summary>
/// <param name="Edtf">The date in EDTF.</param>
/// <param name="Date">The parsed date.</param>
public sealed record DateView(string Edtf, PartialDate Date);
