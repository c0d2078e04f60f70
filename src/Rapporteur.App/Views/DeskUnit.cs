using Rapporteur.Core.Corrections;

namespace Rapporteur.App.Views;

/// <summary>A unit of a reading as a person looks at it.</summary>
/// <param name="Key">Its identity, by which it is decided about.</param>
/// <param name="Shown">The unit with the decisions about it.</param>
public sealed record DeskUnit(string Key, ShownUnit Shown);
