using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rapporteur.App.Accountability;
using Rapporteur.App.Views;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;
using Rapporteur.Storage;
using Rapporteur.Storage.Files;

namespace Rapporteur.App.Record;

/// <summary>The views of the record, each read with one context and without tracking.</summary>
/// <param name="contexts">Makes contexts of the record.</param>
/// <param name="files">The original files.</param>
internal sealed class RecordReader(IDbContextFactory<RecordDb> contexts, IFileStore files) : IRecordReader
{
    public async Task<HomeView> Home(LocalDate today, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new HomeReader(db).Read(today, cancel);
    }

    public async Task<StateView?> StateOrNull(string state, LocalDate today, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new StateReader(db).Read(CodeOf(state), today, cancel);
    }

    public async Task<ReviewView?> ReviewOrNull(string state, string body, string? cycle, LocalDate today, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new ReviewReader(db).Read(CodeOf(state), new BodyCode(body.ToUpperInvariant()), cycle, today, cancel);
    }

    public async Task<AccountabilityView?> AccountabilityOrNull(string state, string? body, string? cycle, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new AccountabilityReader(db).Read(CodeOf(state), body?.ToUpperInvariant(), cycle, cancel);
    }

    public async Task<IReadOnlyList<RequestView>> Requests(string state, string body, string cycle, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new AccountabilityReader(db).Requests(new ReviewKey(CodeOf(state), new BodyCode(body.ToUpperInvariant()), cycle), cancel);
    }

    public async Task<TabledView?> TabledOrNull(string state, string body, string cycle, int page, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new ReviewReader(db).Tabled(CodeOf(state), new BodyCode(body.ToUpperInvariant()), cycle, page, cancel);
    }

    public async Task<DocumentView?> DocumentOrNull(string symbolOrHash, string? language, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new DocumentReader(db).Read(symbolOrHash, language, cancel);
    }

    public async Task<VersionsView?> VersionsOrNull(string symbolOrHash, string? first, string? second, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new VersionsReader(db).Read(symbolOrHash, first, second, cancel);
    }

    public async Task<ReadingView?> ReadingOrNull(string symbolOrHash, string? language, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new ReadingReader(db, files).Read(symbolOrHash, language, cancel);
    }

    public async Task<OriginalFile?> OriginalOrNull(string symbolOrHash, string? language, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new ReadingReader(db, files).Original(symbolOrHash, language, cancel);
    }

    public async Task<RecommendationView?> RecommendationOrNull(string symbol, string path, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new RecommendationReader(db).Read(symbol, path, cancel);
    }

    public async Task<CaseFileView?> CaseOrNull(string dossier, string item, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await new CaseReader(db).Read(dossier, item, cancel);
    }

    public async Task<IReadOnlyList<DueView>> Due(string? state, LocalDate asOf, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var facts = await ObligationFacts.Load(db, state is null ? null : CodeOf(state), cancel);
        return [.. Obligations.Of(facts, asOf).Select(o => o.View)];
    }

    public async Task<IReadOnlyList<DocumentLine>> Documents(string? state, string? body, string? kind, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var documents = db.Documents.AsQueryable();
        if (state is not null)
        {
            var code = (StateCode?)CodeOf(state);
            documents = documents.Where(d => d.State == code);
        }

        if (body is not null)
        {
            var code = (BodyCode?)new BodyCode(body.ToUpperInvariant());
            documents = documents.Where(d => d.Body == code);
        }

        if (kind is not null)
        {
            var wanted = DocumentKindNames.KindOrNull(kind);
            documents = documents.Where(d => d.Kind == wanted);
        }

        return [.. (await DocumentLines.Find(db, documents, cancel)).Select(d => d.Line)];
    }

    private static StateCode CodeOf(string state) => new(state.ToUpperInvariant());
}
