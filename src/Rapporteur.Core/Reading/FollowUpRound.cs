using NodaTime;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;

namespace Rapporteur.Core.Reading;

/// <summary>One State's follow-up as a document that assesses it describes it: what is assessed, what the State and others sent, and what follows.</summary>
public sealed record FollowUpRound
{
    /// <summary>The State; null where neither symbol nor words tell it.</summary>
    public StateCode? State { get; init; }

    /// <summary>The concluding observations that are followed up; null where none is named.</summary>
    public DocumentSymbol? Assessed { get; init; }

    /// <summary>The State's reply, the last where there are several; null where no symbol is given.</summary>
    public DocumentSymbol? Reply { get; init; }

    /// <summary>The day of the reply; null where none is printed.</summary>
    public LocalDate? ReplyDate { get; init; }

    /// <summary>Others who sent information, as printed: organisations, national institutions.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Paragraphs of the concluding observations on which information or measures are asked for again.</summary>
    public IReadOnlyList<string> AskedAgain { get; init; } = [];

    /// <summary>What is to happen next, in the document's words; null where it does not say.</summary>
    public string? NextStep { get; init; }
}
