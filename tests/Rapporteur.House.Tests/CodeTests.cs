using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rapporteur.House.Tests;

public sealed partial class CodeTests
{
    /// <summary>Hosts, where an unexpected error must become a message (house rule 9).</summary>
    private static readonly string[] MayCatchAll = ["src/Rapporteur.Cli/Program.cs"];

    [Fact]
    public void Every_regular_expression_is_generated_and_has_a_time_limit()
    {
        var bad = from file in House.Sources
                  from attribute in file.Tree.DescendantNodes().OfType<AttributeSyntax>()
                  where attribute.Name.ToString().EndsWith("GeneratedRegex", StringComparison.Ordinal)
                  where !HasTimeLimit(attribute)
                  select $"{file.Path}: {attribute}";
        Assert.Empty(bad);
        var made = from file in House.Sources
                   where MadeAtRunTime().IsMatch(file.Text)
                   select file.Path;
        Assert.Empty(made);
    }

    [Fact]
    public void Nothing_catches_everything_without_a_filter()
    {
        var bad = from file in House.Sources
                  where !MayCatchAll.Contains(file.Path)
                  from clause in file.Tree.DescendantNodes().OfType<CatchClauseSyntax>()
                  where clause.Filter is null && (clause.Declaration is null || clause.Declaration.Type.ToString() is "Exception" or "System.Exception")
                  select $"{file.Path}: {clause.ToString().Split('\n')[0]}";
        Assert.Empty(bad);
    }

    [Fact]
    public void A_suppressed_warning_says_why() =>
        Assert.DoesNotContain(House.Sources, f => Suppression().Matches(f.Text).Any(m => !m.Value.Contains("//", StringComparison.Ordinal)));

    [Fact]
    public void Core_reads_no_clock_and_touches_no_file_or_network()
    {
        var core = House.Sources.Where(f => f.Project == "Rapporteur.Core");
        Assert.DoesNotContain(core, f => Outside().IsMatch(f.Text));
    }

    [Fact]
    public void No_region_and_no_unfinished_mark_is_left()
    {
        var all = House.Sources.Select(f => (f.Path, f.Text)).Concat(House.Files("tests", "*.cs").Select(f => (Path: f, Text: House.Text(f))));
        Assert.Empty(all.Where(f => !f.Path.Contains("House.Tests", StringComparison.Ordinal) && Unfinished().IsMatch(f.Text)).Select(f => f.Path));
    }

    private static bool HasTimeLimit(AttributeSyntax attribute) =>
        attribute.ArgumentList is { } list && (list.Arguments.Count >= 3 || list.Arguments.Any(a => a.ToString().Contains("matchTimeout", StringComparison.Ordinal)));

    [GeneratedRegex(@"new Regex\(|Regex\.(Is)?(Match|Matches|Replace|Split)\(", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MadeAtRunTime();

    [GeneratedRegex(@"#pragma warning disable[^\n]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Suppression();

    [GeneratedRegex(@"\bFile\.|\bDirectory\.|\bHttpClient\b|SystemClock|\bSocket\b|ILogger", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Outside();

    [GeneratedRegex(@"#region|\bTODO\b|\bFIXME\b|NotImplementedException", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unfinished();
}
