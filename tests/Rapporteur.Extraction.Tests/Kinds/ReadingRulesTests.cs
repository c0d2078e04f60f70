using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tests.Kinds;

public sealed class ReadingRulesTests
{
    public static TheoryData<string> Documents => CorpusOfOurOwnTests.Documents;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Whatever_was_read_names_the_rules_that_made_it(string name)
    {
        var reading = Script.Read(File.ReadAllText(Path.Combine(CorpusOfOurOwnTests.Folder, name, "source.txt")));
        var rules = reading.Recommendations.Select(u => u.Rules).Concat(reading.Questions.Select(u => u.Rules)).Concat(reading.Deadlines.Select(d => (IReadOnlyList<string>)(d.Rule is { } rule ? [rule] : []))).ToList();
        Assert.All(rules, r => Assert.NotEmpty(r));
        Assert.Empty(rules.SelectMany(r => r).Concat(reading.Paragraphs.Select(p => p.Rule).OfType<string>()).Except(ReadingRules.All));
        Assert.All(reading.Recommendations.Where(u => u.Verb is not null), u => Assert.Contains(u.Rules, r => r is ReadingRules.VerbOfLeadIn or ReadingRules.VerbOfWords));
        var read = !reading.Findings.Any(f => f.Code == "EXT0113");
        if (reading.Document.Kind == DocumentKind.ConcludingObservations && read)
        {
            Assert.All(reading.Paragraphs, p => Assert.NotNull(p.Rule));
        }
    }
}
