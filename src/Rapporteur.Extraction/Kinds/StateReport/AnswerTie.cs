using Rapporteur.Core.Documents;

namespace Rapporteur.Extraction.Kinds.StateReport;

/// <summary>What words of a State say that it answers.</summary>
/// <param name="Paths">Paths of the paragraphs answered.</param>
/// <param name="Target">What they are paragraphs of: <see cref="List"/> or <see cref="Observations"/>; null where the words do not say.</param>
/// <param name="Symbol">The document answered, where its symbol stands beside.</param>
/// <param name="Certain">True where the words speak of answering; false for a number alone ("Paragraph 9").</param>
internal sealed record AnswerTie(IReadOnlyList<string> Paths, string? Target, DocumentSymbol? Symbol, bool Certain)
{
    /// <summary>A list of issues.</summary>
    public const string List = "list";

    /// <summary>Concluding observations.</summary>
    public const string Observations = "observations";

    /// <summary>What a document is, as something to answer; null for one that is neither.</summary>
    public static string? TargetOf(DocumentSymbol symbol) => symbol.Kind switch
    {
        DocumentKind.ListOfIssues or DocumentKind.ListOfIssuesPriorToReporting => List,
        DocumentKind.ConcludingObservations => Observations,
        _ => null,
    };
}
