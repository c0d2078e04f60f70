namespace Rapporteur.Storage.Tables;

/// <summary>What became of one row.</summary>
/// <param name="Row">The row.</param>
/// <param name="As">What was done.</param>
/// <param name="Of">For a repeated row, and for one whose identity an earlier row has with other content: that row.</param>
public sealed record RowOutcome(int Row, RowAs As, int? Of = null);
