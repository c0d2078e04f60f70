using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Rapporteur.App.CorrectReading;
using Rapporteur.App.JudgeAnswer;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Corrections;
using Rapporteur.Core.Dialogue;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Web.Tests;

public sealed partial class TextsTests
{
    private static readonly string Web = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "src", "Rapporteur.Web"));

    public static TheoryData<string> Languages => ["ar", "es", "fr", "ru", "ur", "zh"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_every_text_with_the_same_places(string language)
    {
        var english = Texts("Texts.resx");
        var other = Texts($"Texts.{language}.resx");
        Assert.Equal(english.Keys.Order(), other.Keys.Order());
        Assert.All(english, text => Assert.Equal(Places(text.Value), Places(other[text.Key])));
        Assert.DoesNotContain(other, text => text.Value.Length == 0);
    }

    [Fact]
    public void Every_text_that_a_page_names_exists_and_every_text_is_named()
    {
        var source = string.Concat(Directory.EnumerateFiles(Web, "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal)).Select(File.ReadAllText));
        var keys = Texts("Texts.resx").Keys;
        var named = Key().Matches(source).Select(m => m.Groups[1].Value).ToHashSet();
        var groups = Group().Matches(source).Select(m => m.Groups[1].Value + ".").Concat(["missing.", "failed."]).ToList();
        Assert.Empty(named.Where(n => !n.Contains('{', StringComparison.Ordinal)).Except(keys));
        Assert.DoesNotContain(keys, k => !source.Contains($"\"{k}\"", StringComparison.Ordinal) && !groups.Any(g => k.StartsWith(g, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_code_of_accountability_has_words()
    {
        var keys = Texts("Texts.resx").Keys;
        var named = IRecordReader.ResponsivenessCodes.Select(c => $"verdict.{c}").Concat(IRecordReader.StageCodes.Select(c => $"stage.{c}")).Concat(IRecordReader.ActorCodes.Select(c => $"actor.{c}"))
            .Concat(Enum.GetNames<Mismatch>().Select(n => $"differs.{Kebab(n)}")).Concat(Enum.GetNames<RequestKind>().Select(n => $"asks.{Kebab(n)}")).Concat(Enum.GetNames<OfferKind>().Select(n => $"gives.{Kebab(n)}"))
            .Concat(Enum.GetNames<JudgementFailure>().Select(n => $"fail.{n.ToLowerInvariant()}"));
        Assert.Empty(named.Except(keys));
    }

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    [Fact]
    public void Every_rule_of_reading_and_every_refusal_of_a_correction_has_words()
    {
        var keys = Texts("Texts.resx").Keys;
        var named = ReadingRules.All.Select(r => $"ruled.{r}").Concat(Enum.GetNames<CorrectionFailure>().Select(f => $"fail.{f.ToLowerInvariant()}"))
            .Concat(Enum.GetNames<CorrectionAct>().SelectMany(a => new[] { $"done.{a.ToLowerInvariant()}", $"act.{a.ToLowerInvariant()}" }))
            .Concat(Enum.GetNames<ReadKind>().Select(k => $"what.{k.ToLowerInvariant()}")).Concat(Enum.GetValues<ParagraphRole>().Select(r => $"role.{r.Name()}"))
            .Concat(Enum.GetValues<CaptureRefusal>().Select(r => $"refused.{r.Name()}")).Concat(Enum.GetValues<CaptureKind>().Select(k => $"captured.{k.Name()}")).Concat(CaptureNames.Sides.Select(s => $"side.{s}"));
        Assert.Empty(named.Except(keys));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_kind_of_captured_entry_has_a_letter_of_its_own(string language)
    {
        var letters = Texts($"Texts.{language}.resx")["capture.letters"].Split(' ');
        Assert.Equal(Enum.GetValues<CaptureKind>().Length, letters.Distinct().Count());
        Assert.All(letters, l => Assert.True(l.Length == 1 && char.IsLetter(l[0])));
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Path.Combine(Web, "Localisation", file)).Root!.Elements("data").ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);

    private static string Places(string text) => string.Concat(Place().Matches(text).Select(m => m.Value).Order());

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("T\\[\"([^\"]+)\"\\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("T\\.Code\\(\"([a-z]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Group();

    [GeneratedRegex("\\{\\d\\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
