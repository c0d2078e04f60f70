using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Rapporteur.Storage.Opening;

namespace Rapporteur.Storage;

/// <summary>What the databases do differently. One object is one database: where it is, and how to reach it.</summary>
public interface IDatabaseProvider
{
    /// <summary>What to call the database in messages: <c>SQLite at /data/record.db</c>. Without secrets.</summary>
    string Name { get; }

    /// <summary>Points a context at the database.</summary>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>Brings the database to the program's shape. Where the database is a file that holds data, a copy is kept first.</summary>
    /// <returns>The path of that copy; null where none was needed.</returns>
    Task<string?> Migrate(RecordDb db, CancellationToken cancel);

    /// <summary>Makes the current transaction the only one that writes documents until it ends, so that two programs cannot record the same document.</summary>
    Task SerialiseWriters(RecordDb db, CancellationToken cancel);

    /// <summary>What an error of the database means for who runs the program; null for one that only a bug explains.</summary>
    OpenFailure? Explain(DbException error);
}
