namespace Rapporteur.Storage.Opening;

/// <summary>A record that is ready.</summary>
/// <param name="Migrations">Names of the migrations that were applied on opening.</param>
/// <param name="Backup">Path of the copy that was kept before; null where none was needed.</param>
public sealed record OpenedRecord(IReadOnlyList<string> Migrations, string? Backup);
