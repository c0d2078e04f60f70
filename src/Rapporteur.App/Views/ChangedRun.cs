namespace Rapporteur.App.Views;

/// <summary>A stretch of words.</summary>
/// <param name="Kind"><c>same</c>, <c>removed</c> or <c>added</c>.</param>
/// <param name="Text">The words with the white space after them.</param>
public sealed record ChangedRun(string Kind, string Text);
