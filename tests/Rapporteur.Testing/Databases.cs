namespace Rapporteur.Testing;

/// <summary>The databases that a storage test runs on: <c>[Theory, ClassData(typeof(Databases))]</c>.</summary>
public sealed class Databases : TheoryData<DatabaseKind>
{
    public Databases()
    {
        Add(DatabaseKind.Sqlite);
        Add(DatabaseKind.Postgres);
    }
}
