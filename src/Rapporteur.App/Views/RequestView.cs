namespace Rapporteur.App.Views;

/// <summary>A request for data or cases on accountability, and what became of it.</summary>
public sealed record RequestView
{
    /// <summary>What is proposed where the record holds no reply: that is not the same as no answer, since a reply may stand in a document that was not imported.</summary>
    public const string NoReply = "no-reply";

    /// <summary>Stable key of the question: judgements are about it.</summary>
    public required string Key { get; init; }

    /// <summary>The review: <c>PAK/CAT/1</c>.</summary>
    public required string Review { get; init; }

    /// <summary>The question.</summary>
    public required StatementView Question { get; init; }

    /// <summary>What it wants, as codes.</summary>
    public required ShapeView Asked { get; init; }

    /// <summary>The same asked before or after: in this review, in other cycles, by other bodies.</summary>
    public IReadOnlyList<AskedAgain> Again { get; init; } = [];

    /// <summary>What was offered.</summary>
    public IReadOnlyList<OfferView> Offers { get; init; } = [];

    /// <summary>What all that was offered amounts to: the program's proposal; <see cref="NoReply"/> where nothing is recorded.</summary>
    public required string Proposed { get; init; }

    /// <summary>What a person decided; null while nobody did.</summary>
    public JudgementView? Judgement { get; init; }

    /// <summary>The decision, or the proposal where there is none.</summary>
    public string Code => Judgement?.Code ?? Proposed;

    /// <summary>True unless it was answered in full.</summary>
    public bool Open => Code != "full";

    /// <summary>Facts recorded later that may answer it, or tell of the same people at another stage. Proposals.</summary>
    public IReadOnlyList<OfferView> Later { get; init; } = [];
}
