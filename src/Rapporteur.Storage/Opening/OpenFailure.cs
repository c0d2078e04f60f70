namespace Rapporteur.Storage.Opening;

/// <summary>Why the record could not be opened.</summary>
public enum OpenFailure
{
    /// <summary>The data folder cannot be made or written.</summary>
    FolderNotWritable,
    /// <summary>A newer program has changed the database's shape.</summary>
    DatabaseNewer,
    /// <summary>Another program holds the database.</summary>
    Locked,
    /// <summary>The database is damaged, or the file is something else.</summary>
    Corrupt,
    /// <summary>The database server does not answer, or refuses.</summary>
    Unreachable,
    /// <summary>No space is left.</summary>
    Full,
}
