namespace Rapporteur.Testing;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
