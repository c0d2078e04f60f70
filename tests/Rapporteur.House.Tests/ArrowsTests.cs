using System.Xml.Linq;

namespace Rapporteur.House.Tests;

public sealed class ArrowsTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Rapporteur.Core"] = [],
        ["Rapporteur.Extraction"] = ["Rapporteur.Core"],
        ["Rapporteur.Storage"] = ["Rapporteur.Core"],
        ["Rapporteur.Storage.Sqlite"] = ["Rapporteur.Storage"],
        ["Rapporteur.Storage.Postgres"] = ["Rapporteur.Storage"],
        ["Rapporteur.App"] = ["Rapporteur.Core", "Rapporteur.Extraction", "Rapporteur.Storage"],
        ["Rapporteur.Web"] = ["Rapporteur.App"],
        ["Rapporteur.Cli"] = ["Rapporteur.App", "Rapporteur.Web", "Rapporteur.Storage.Sqlite", "Rapporteur.Storage.Postgres"],
    };

    /// <summary>Dependencies that a project exists to keep inside (house rule 2).</summary>
    private static readonly Dictionary<string, string[]> KeptIn = new()
    {
        ["PdfPig"] = ["Rapporteur.Extraction"],
        ["DocumentFormat.OpenXml"] = ["Rapporteur.Extraction"],
        ["AngleSharp"] = ["Rapporteur.Extraction"],
        ["Microsoft.EntityFrameworkCore.Relational"] = ["Rapporteur.Storage"],
        ["Microsoft.EntityFrameworkCore.Sqlite"] = ["Rapporteur.Storage.Sqlite"],
        ["Npgsql.EntityFrameworkCore.PostgreSQL"] = ["Rapporteur.Storage.Postgres"],
        ["Spectre.Console"] = ["Rapporteur.Cli"],
        ["System.CommandLine"] = ["Rapporteur.Cli"],
    };

    public static TheoryData<string> Projects => [.. House.Files("src", "*.csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_the_floors_below_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.True(Allowed.TryGetValue(name, out var allowed), $"{name} has no place in the house: add it to the map by an ADR.");
        var references = Includes(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)!);
        Assert.Empty(references.Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_dependency_stays_in_the_project_that_was_made_to_hold_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var strays = Includes(project, "PackageReference").Where(p => KeptIn.TryGetValue(p, out var homes) && !homes.Contains(name));
        Assert.Empty(strays);
    }

    [Fact]
    public void Only_the_programs_composition_names_the_database_providers()
    {
        var strays = House.Sources
            .Where(f => f.Project == "Rapporteur.Cli" && !f.Path.EndsWith("/Program.cs", StringComparison.Ordinal))
            .Where(f => f.Text.Contains("Storage.Sqlite", StringComparison.Ordinal) || f.Text.Contains("Storage.Postgres", StringComparison.Ordinal));
        Assert.Empty(strays);
    }

    private static IEnumerable<string> Includes(string project, string element) =>
        XDocument.Parse(House.Text(project)).Descendants(element).Select(e => (string?)e.Attribute("Include") ?? "")
            .Select(i => i.Replace('\\', '/')).Select(i => element == "ProjectReference" ? i : Path.GetFileName(i));
}
