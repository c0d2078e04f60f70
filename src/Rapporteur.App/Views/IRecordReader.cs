using NodaTime;

namespace Rapporteur.App.Views;

/// <summary>The record as pages and commands show it. Reading only; every answer is a complete view.</summary>
public interface IRecordReader
{
    /// <summary>Codes of the judgements whether a question was answered, nearest to an answer first.</summary>
    static IReadOnlyList<string> ResponsivenessCodes { get; } = [.. Core.Accountability.ResponsivenessCodes.All.Select(Core.Accountability.ResponsivenessCodes.Code)];

    /// <summary>Codes of the stages of accountability in their usual order.</summary>
    static IReadOnlyList<string> StageCodes { get; } = [.. Core.Accountability.Stages.All.Select(Core.Accountability.Stages.Code)];

    /// <summary>Codes of the classes of actor, officials first.</summary>
    static IReadOnlyList<string> ActorCodes { get; } = [.. Core.Accountability.ActorClasses.All.Select(Core.Accountability.ActorClasses.Code)];

    /// <summary>The home page on the day <paramref name="today"/>.</summary>
    Task<HomeView> Home(LocalDate today, CancellationToken cancel);

    /// <summary>One State, or null when neither the record nor the world's data know the code.</summary>
    Task<StateView?> StateOrNull(string state, LocalDate today, CancellationToken cancel);

    /// <summary>One review; the latest cycle when <paramref name="cycle"/> is null. Null when the record has none.</summary>
    Task<ReviewView?> ReviewOrNull(string state, string body, string? cycle, LocalDate today, CancellationToken cancel);

    /// <summary>Accountability in one State, or in one review of it where a body is given (its latest cycle when <paramref name="cycle"/> is null). Null when the record does not know the State or the review.</summary>
    Task<AccountabilityView?> AccountabilityOrNull(string state, string? body, string? cycle, CancellationToken cancel);

    /// <summary>The requests on accountability of one review, without what other reviews and later facts add. Empty where there are none.</summary>
    Task<IReadOnlyList<RequestView>> Requests(string state, string body, string cycle, CancellationToken cancel);

    /// <summary>A page, from 1, of the rows that tables have of one review. Null when they have none.</summary>
    Task<TabledView?> TabledOrNull(string state, string body, string cycle, int page, CancellationToken cancel);

    /// <summary>One document by symbol, or by the SHA-256 of a version.</summary>
    Task<DocumentView?> DocumentOrNull(string symbolOrHash, string? language, CancellationToken cancel);

    /// <summary>The versions of a document, two of them side by side: named by language, <c>advance</c>, or the beginning of a hash; by default one against the version shown. Null when the record has no such document or version.</summary>
    Task<VersionsView?> VersionsOrNull(string symbolOrHash, string? first, string? second, CancellationToken cancel);

    /// <summary>What was understood of one document, with people's decisions, by symbol or by the SHA-256 of a version. Null where the record does not hold its text.</summary>
    Task<ReadingView?> ReadingOrNull(string symbolOrHash, string? language, CancellationToken cancel);

    /// <summary>The original file of a version, open for reading. Null where the record does not hold it.</summary>
    Task<OriginalFile?> OriginalOrNull(string symbolOrHash, string? language, CancellationToken cancel);

    /// <summary>One recommendation by its document's symbol and its path.</summary>
    Task<RecommendationView?> RecommendationOrNull(string symbol, string path, CancellationToken cancel);

    /// <summary>One case by its dossier and its id there, with all that is recorded of it: for who keeps the record, not for the public. Null when the record has none.</summary>
    Task<CaseFileView?> CaseOrNull(string dossier, string item, CancellationToken cancel);

    /// <summary>Obligations and deadlines, of one State or of all, in order of date.</summary>
    Task<IReadOnlyList<DueView>> Due(string? state, LocalDate asOf, CancellationToken cancel);

    /// <summary>Documents of the record, newest first.</summary>
    Task<IReadOnlyList<DocumentLine>> Documents(string? state, string? body, string? kind, CancellationToken cancel);
}
