using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Rapporteur.House.Tests;

/// <summary>What the papers of the house must say.</summary>
public sealed partial class PapersTests
{
    [Fact]
    public void Every_finding_has_its_line_in_the_reference_and_every_line_its_finding()
    {
        var written = FindingCode().Matches(House.Text("docs/reference/findings.md")).Select(m => m.Value).ToHashSet();
        var used = House.Sources.SelectMany(f => QuotedCode().Matches(f.Text)).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.Empty(used.Except(written).Order());
        Assert.Empty(written.Except(used).Order());
    }

    [Fact]
    public void Every_package_stands_in_the_third_party_list_with_its_licence()
    {
        var papers = House.Text("THIRD-PARTY.md");
        var packages = XDocument.Parse(House.Text("Directory.Packages.props")).Descendants("PackageVersion").Select(p => (string)p.Attribute("Include")!);
        Assert.DoesNotContain(packages, p => !papers.Contains($"| {p} |", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_data_file_has_its_origin_in_the_sources()
    {
        var sources = House.Text("data/SOURCES.md");
        var files = House.Files("data", "*.csv").Concat(House.Files("data", "*.json"));
        Assert.DoesNotContain(files, f => !Named(sources, f["data/".Length..]) && !Named(sources, Path.GetDirectoryName(f)!["data/".Length..] + "/"));
    }

    [Fact]
    public void Every_command_is_in_the_reference()
    {
        var commands = House.Files("src/Rapporteur.Cli/Commands", "*Command.cs")
            .Select(f => Path.GetFileName(f)[..^"Command.cs".Length].ToLowerInvariant()).Where(c => c.Length > 0);
        var reference = House.Text("docs/reference/commands.md");
        Assert.DoesNotContain(commands, c => !reference.Contains($"## `{c}", StringComparison.Ordinal));
    }

    [Fact]
    public void Decisions_are_numbered_without_gaps_and_named_by_a_verb()
    {
        var numbers = House.Files("docs/adr", "*.md").Select(f => Path.GetFileName(f)).Where(f => f != "README.md")
            .Select(f => int.Parse(f[..4], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
    }

    [Fact]
    public void The_readme_gives_the_two_commands()
    {
        var readme = House.Text("README.md");
        Assert.Contains("dotnet run --project src/Rapporteur.Cli -- demo", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet test", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_between_papers_lead_somewhere()
    {
        var broken = from file in House.Files("docs", "*.md").Concat(["README.md", "CONTRIBUTING.md", "src/README.md"])
                     from link in Link().Matches(House.Text(file)).Select(m => m.Groups[1].Value.Split('#')[0])
                     where link.Length > 0 && !link.Contains(':', StringComparison.Ordinal)
                     let target = Path.GetFullPath(Path.Combine(House.Root, Path.GetDirectoryName(file)!, link))
                     where !Path.Exists(target)
                     select $"{file}: {link}";
        Assert.Empty(broken);
    }

    private static bool Named(string sources, string name) => sources.Contains($"`{name}`", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:EXT|REC|DAT|TBL|CLI)\d{4}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FindingCode();

    [GeneratedRegex(@"""((?:EXT|REC|DAT|TBL|CLI)\d{4})""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex QuotedCode();

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
