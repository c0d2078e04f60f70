using Rapporteur.Core.Tables;

namespace Rapporteur.Extraction.Tables.Rows;

/// <summary>What a row says: a statement for each State that it is tagged with, or nothing where it is refused.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Statements">Empty for a refused row.</param>
public sealed record RowMeaning(int Row, IReadOnlyList<TabledStatement> Statements);
