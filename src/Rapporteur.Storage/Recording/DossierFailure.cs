namespace Rapporteur.Storage.Recording;

/// <summary>Why a dossier could not be recorded.</summary>
public enum DossierFailure
{
    /// <summary>A code or name is longer than its column, or holds characters that no database takes.</summary>
    ValueNotStorable,
}
