using System.Text.RegularExpressions;

namespace Rapporteur.Core.Tests.Dossiers;

/// <summary>The values that the schema's own documentation names for a member: one place says what a kind may be, and people read it there.</summary>
internal static partial class SchemaVocabulary
{
    public static IReadOnlySet<string> Of(string type, string member)
    {
        var source = File.ReadAllText(Path.Combine(DossierFiles.Root, "src", "Rapporteur.Core", "Dossiers", type + ".cs"));
        var documentation = Member().Matches(source).Where(m => m.Groups["member"].Value == member)
            .Concat(Parameter().Matches(source).Where(m => m.Groups["member"].Value == member)).Single().Groups["words"].Value;
        return Value().Matches(documentation).Select(m => m.Groups["value"].Value).ToHashSet();
    }

    [GeneratedRegex(@"/// <summary>(?<words>.*)</summary>\s+public (?:required )?\S+ (?<member>\w+) \{", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Member();

    [GeneratedRegex("/// <param name=\"(?<member>\\w+)\">(?<words>.*)</param>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("<c>(?<value>[^<]+)</c>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Value();
}
