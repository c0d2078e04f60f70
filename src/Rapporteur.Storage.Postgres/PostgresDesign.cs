using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Rapporteur.Storage.Postgres;

/// <summary>Gives <c>eng/migrate.sh</c> a context; nothing is opened.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<RecordDb>
{
    public RecordDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<RecordDb>();
        new PostgresDatabase("Host=localhost;Database=design").Configure(options);
        return new RecordDb(options.Options);
    }
}
