namespace Rapporteur.App.Views;

/// <summary>A statement tied to another.</summary>
public sealed record TiedStatement(string Tie, StatementView Statement, string? Note);
