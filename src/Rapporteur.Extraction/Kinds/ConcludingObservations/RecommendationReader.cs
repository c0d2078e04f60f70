using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.ConcludingObservations;

/// <summary>Reads the recommendations of concluding observations, unit by unit.</summary>
internal static class RecommendationReader
{
    /// <summary>The units of all paragraphs that make a demand, in order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="roles">Role of each paragraph, and whether it stands in the closing part.</param>
    /// <param name="own">The document's symbol.</param>
    public static IReadOnlyList<RecommendationUnit> Read(SplitDocument document, IReadOnlyList<FoundRole> roles, DocumentSymbol? own)
    {
        var text = document.Clean.Text;
        var verbs = DemandVerbs.Of(document.Language);
        var cutter = new UnitCutter(text, sentence => verbs.FirstOrNull(sentence) is not null);
        var units = new List<RecommendationUnit>();
        var (bracket, repeated) = (new BracketArticles(), new RepeatedPoints(document, own));
        for (var i = 0; i < roles.Count; i++)
        {
            var paragraph = document.Paragraphs[i];
            var (role, closing, _) = roles[i];
            var articles = bracket.Next(paragraph, text, role, closing);
            repeated.Next(paragraph, role);
            if (role == ParagraphRole.Recommendation || closing)
            {
                units.AddRange(cutter.Cut(paragraph).Select(u => Demanded(Unit(u, text, articles, closing), verbs) with { Repeats = repeated.Of(paragraph, u, closing) }));
            }
        }

        return units;
    }

    /// <summary>The verb stands in the lead-in, else in the unit's own words; so does the addressee.</summary>
    private static RecommendationUnit Demanded(RecommendationUnit unit, DemandVerbs verbs) =>
        With(unit, unit.LeadIn, ReadingRules.VerbOfLeadIn, verbs) ?? With(unit, unit.Text, ReadingRules.VerbOfWords, verbs) ?? unit;

    private static RecommendationUnit? With(RecommendationUnit unit, string? words, string rule, DemandVerbs verbs) =>
        words is not null && verbs.FirstOrNull(words) is { } found
            ? unit with { Verb = found.Verb, Strength = VerbStrengths.OrNull(found.Verb), Addressee = Addressees.FirstOrNull(words, found.At), Rules = [.. unit.Rules, rule] }
            : null;

    private static RecommendationUnit Unit(UnitSpan unit, string text, (IReadOnlyList<string> Values, string Rule) articles, bool procedural)
    {
        var words = unit.Span.Slice(text);
        return new RecommendationUnit
        {
            Path = unit.Path,
            Text = words,
            LeadIn = unit.LeadIn,
            Articles = articles.Values,
            Page = unit.Page,
            Span = unit.Span,
            Procedural = procedural,
            Rules = [unit.Rule, .. procedural ? [ReadingRules.ClosingPart] : Array.Empty<string>(), .. articles.Values.Count > 0 ? [articles.Rule] : Array.Empty<string>()],
        };
    }
}
