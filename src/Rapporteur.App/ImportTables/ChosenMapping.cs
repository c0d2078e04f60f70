using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.App.ImportTables;

/// <summary>The mapping by which a table is read: given by the user, saved before, or built in.</summary>
internal sealed record ChosenMapping(ColumnMapping Mapping, bool Given, bool Saved);
