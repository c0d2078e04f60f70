namespace Rapporteur.Testing;

/// <summary>What a test needs from its surroundings. Where it is absent the test is skipped with the reason; with <c>RAPPORTEUR_REQUIRE_ALL=1</c> (in CI) it fails.</summary>
public static class Requirements
{
    public static void Absent(string reason)
    {
        if (Environment.GetEnvironmentVariable("RAPPORTEUR_REQUIRE_ALL") == "1")
        {
            Assert.Fail($"{reason} (RAPPORTEUR_REQUIRE_ALL is set)");
        }

        Assert.Skip(reason);
    }
}
