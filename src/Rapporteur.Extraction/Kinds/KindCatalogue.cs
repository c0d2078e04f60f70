using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Profiles;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds;

/// <summary>The list of kinds, and the choice among them: symbol first, then title, then structure.</summary>
internal static class KindCatalogue
{
    /// <summary>One line a kind. What no line reads goes to the last.</summary>
    public static IReadOnlyList<IKindExtractor> All { get; } =
    [
        new ConcludingObservations.ConcludingObservationsExtractor(),
        new ListOfIssues.ListOfIssuesExtractor(),
        new Replies.RepliesExtractor(),
        new UprThematicList.UprThematicListExtractor(),
        new UprReport.UprReportExtractor(),
        new UprAddendum.UprAddendumExtractor(),
        new UprStakeholderSummary.StakeholderSummaryExtractor(),
        new UprNationalReport.NationalReportExtractor(),
        new UprAdvanceQuestions.AdvanceQuestionsExtractor(),
        new UprDecision.DecisionExtractor(),
        new SummaryRecord.SummaryRecordExtractor(),
        new StateReport.StateReportExtractor(),
        new FollowUpAssessment.FollowUpAssessmentExtractor(),
        new GeneralComment.GeneralCommentExtractor(),
        new Corrigendum.CorrigendumExtractor(),
        new Other.OtherExtractor(),
    ];

    /// <summary>Chooses the kind of a document from its cover and its structure.</summary>
    public static KindChoice Choose(SplitDocument document, DocumentHeader cover)
    {
        if (cover.Symbol is { } corrected && Corrigendum.CorrigendumExtractor.Is(document, corrected))
        {
            return new KindChoice(DocumentKind.Corrigendum, "symbol");
        }

        var byTitle = cover.Title is null ? null : TitleWords.Default.KindOrNull(cover.Title);
        if (BySymbol(cover.Symbol, byTitle) is { } bySymbol)
        {
            return new KindChoice(bySymbol, "symbol", byTitle is { } named && named != bySymbol && bySymbol != DocumentKind.UprAddendum ? named : null);
        }

        if (byTitle is { } titled)
        {
            return new KindChoice(titled, "title");
        }

        var byStructure = All.Select(e => e.KindByStructureOrNull(document)).FirstOrDefault(k => k is not null);
        return byStructure is { } shown ? new KindChoice(shown, "structure") : new KindChoice(DocumentKind.Other, "none");
    }

    /// <summary>The extractor of a kind.</summary>
    public static IKindExtractor For(DocumentKind kind) => All.FirstOrDefault(e => e.Kinds.Contains(kind)) ?? All[^1];

    // A/HRC/37/13 alone does not say that it is a UPR report; A/HRC/37/13/Add.1 with the same title is the State's answer.
    private static DocumentKind? BySymbol(DocumentSymbol? symbol, DocumentKind? byTitle)
    {
        if (symbol is not { } own)
        {
            return null;
        }

        var addendum = own.Text.Length > own.Base.Length && own.Text.Contains("/Add.", StringComparison.Ordinal);
        return own.Form == SymbolForm.CouncilDocument && byTitle == DocumentKind.UprReport
            ? addendum ? DocumentKind.UprAddendum : DocumentKind.UprReport
            : own.Kind is DocumentKind.Other ? null : own.Kind;
    }
}
