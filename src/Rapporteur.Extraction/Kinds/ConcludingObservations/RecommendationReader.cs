using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Kinds.Units;
using Rapporteur.Extraction.References;
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
        var bracket = new BracketArticles();
        for (var i = 0; i < roles.Count; i++)
        {
            var paragraph = document.Paragraphs[i];
            var (role, closing, _) = roles[i];
            var articles = bracket.Next(paragraph, text);
            if (role == ParagraphRole.Recommendation || closing)
            {
                units.AddRange(cutter.Cut(paragraph).Select(u => WithVerb(Unit(u, text, articles, closing, own), u, text, verbs)));
            }
        }

        return units;
    }

    private static RecommendationUnit WithVerb(RecommendationUnit unit, UnitSpan place, string text, DemandVerbs verbs) =>
        place.LeadIn is { } lead && verbs.FirstOrNull(lead) is { } inherited ? unit with { Verb = inherited.Verb, Rules = [.. unit.Rules, ReadingRules.VerbOfLeadIn] }
        : verbs.FirstOrNull(place.Span.Slice(text)) is { } own ? unit with { Verb = own.Verb, Rules = [.. unit.Rules, ReadingRules.VerbOfWords] }
        : unit;

    private static RecommendationUnit Unit(UnitSpan unit, string text, (IReadOnlyList<string> Values, string Rule) articles, bool procedural, DocumentSymbol? own)
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
            Repeats = RepeatedObservations.Find($"{unit.LeadIn} {words}", own),
        };
    }
}
