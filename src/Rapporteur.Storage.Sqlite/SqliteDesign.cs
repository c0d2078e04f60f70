using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Gives <c>eng/migrate.sh</c> a context; nothing is opened.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<RecordDb>
{
    public RecordDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<RecordDb>();
        new SqliteDatabase("design.db").Configure(options);
        return new RecordDb(options.Options);
    }
}
