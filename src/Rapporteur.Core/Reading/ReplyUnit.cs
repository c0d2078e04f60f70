using Rapporteur.Core.Documents;

namespace Rapporteur.Core.Reading;

/// <summary>One reply.</summary>
/// <param name="Questions">Paths of the questions it answers.</param>
/// <param name="Paragraphs">Numbers of its paragraphs in the replies.</param>
/// <param name="Text">Its words.</param>
/// <param name="Page">Page from 1.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Basis">How the document shows the tie: <c>heading</c>, <c>quoted question</c>, <c>text</c>, <c>theme</c>; <c>proposed</c> where only words speak for it and a person must confirm.</param>
public sealed record ReplyUnit(IReadOnlyList<string> Questions, IReadOnlyList<string> Paragraphs, string Text, int? Page, TextSpan Span, string Basis)
{
    /// <summary>Who replies, where the document names several speakers.</summary>
    public string? Speaker { get; init; }

    /// <summary>For a proposed tie: each question with its score and what speaks for it.</summary>
    public IReadOnlyList<ProposedTie> Proposals { get; init; } = [];

    /// <summary>Numbers of the meetings whose questions the speaker says are being answered; empty where not said.</summary>
    public IReadOnlyList<string> Meetings { get; init; } = [];

    /// <summary>The document whose paragraphs <see cref="Questions"/> are, where the reply's own document or its heading says which; null elsewhere.</summary>
    public DocumentSymbol? Answers { get; init; }

    /// <summary>The question or recommendation as the State quotes it before its answer; null where it does not.</summary>
    public string? Quoted { get; init; }
}
