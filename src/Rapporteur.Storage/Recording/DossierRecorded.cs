namespace Rapporteur.Storage.Recording;

/// <summary>What recording a dossier did.</summary>
/// <param name="As">The dossier as a whole.</param>
/// <param name="Added">Items that are new.</param>
/// <param name="Updated">Items that changed.</param>
/// <param name="Unchanged">Items that the record held already.</param>
/// <param name="Removed">Items that the dossier no longer has.</param>
public sealed record DossierRecorded(RecordedAs As, int Added, int Updated, int Unchanged, int Removed);
