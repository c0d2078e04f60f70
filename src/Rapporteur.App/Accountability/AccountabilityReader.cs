using Rapporteur.App.Record;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;
using Rapporteur.Storage;

namespace Rapporteur.App.Accountability;

/// <summary>Puts the accountability of one State together, over its reviews or for one of them.</summary>
/// <param name="db">The record.</param>
internal sealed class AccountabilityReader(RecordDb db)
{
    public async Task<AccountabilityView?> Read(StateCode state, string? body, string? cycle, CancellationToken cancel)
    {
        var lines = await ReviewLines.Load(db, state, [], cancel);
        var chosen = body is null ? null : lines.Keys.LastOrDefault(k => k.Body == new BodyCode(body) && (cycle is null || k.Cycle == cycle));
        if ((body is not null && chosen is null) || (lines.Keys.Count == 0 && StateRegistry.Default.FindOrNull(state) is null))
        {
            return null;
        }

        var facts = await StateFacts.Load(db, state, cancel);
        var verdicts = new Verdicts(facts);
        var all = new DossierRequests(facts, verdicts).All().ToList();
        var proposed = new List<ProposedFact>();
        foreach (var key in lines.Keys)
        {
            all.AddRange(await new DocumentRequests(db, verdicts).Of(key, lines, cancel));
            proposed.AddRange(chosen is null || key == chosen ? await new ReadFacts(db, facts.Decisions).Of(key, lines, cancel) : []);
        }

        var review = chosen?.ToString();
        var requests = all.Where(r => review is null || r.View.Review == review).ToList();
        return new AccountabilityView
        {
            State = state.Value,
            StateName = StateRegistry.Default.NameOf(state),
            Review = review,
            Title = chosen is null ? null : lines.Title(chosen),
            Requests = [.. requests.Select(r => LaterFacts.Beside(r, all, facts)).OrderBy(r => r.Question.Date?.Date.Start)],
            Chain = new Chain(facts).Marks(requests, proposed, review),
            Cases = await Cases(lines, chosen, cancel),
            Figures = FiguresBeside.Of(facts, review),
            Absences = await Absences(lines, chosen, cancel),
            Proposed = proposed,
            Reviews = [.. lines.Keys.Select(k => Compared(k, lines, all)).Where(r => r.Requests > 0)],
        };
    }

    /// <summary>The requests of one review by themselves.</summary>
    public async Task<IReadOnlyList<RequestView>> Requests(ReviewKey key, CancellationToken cancel)
    {
        var facts = await StateFacts.Load(db, key.State, cancel);
        var verdicts = new Verdicts(facts);
        var told = new DossierRequests(facts, verdicts).All().Where(r => r.View.Review == key.ToString());
        var read = await new DocumentRequests(db, verdicts).Of(key, await ReviewLines.Load(db, key.State, [], cancel), cancel);
        return [.. told.Concat(read).Select(r => r.View)];
    }

    private static ReviewChain Compared(ReviewKey key, ReviewLines lines, IReadOnlyList<FoundRequest> all)
    {
        var own = all.Where(r => r.View.Review == key.ToString()).Select(r => r.View).ToList();
        var stages = own.SelectMany(r => r.Asked.Stages.Select(s => (Stage: s, r.Code))).GroupBy(s => s.Stage)
            .OrderBy(g => Stages.ParseOrNull(g.Key)).Select(g => new StageCount(g.Key, g.Count(), g.Count(s => s.Code == "full")));
        return new ReviewChain(
            key.ToString(), lines.Title(key), lines.Held(key)?.View(), Hrefs.Review(key.State, key.Body, key.Cycle), own.Count,
            own.Count(r => r.Code == "full"), own.Count(r => r.Code == "partial"), [.. stages]);
    }

    private async Task<IReadOnlyList<CaseView>> Cases(ReviewLines lines, ReviewKey? chosen, CancellationToken cancel)
    {
        var cases = new List<CaseView>();
        foreach (var key in Among(lines, chosen))
        {
            cases.AddRange((await ReviewItems.Load(db, key.ToString(), cancel)).Cases());
        }

        return cases;
    }

    private async Task<IReadOnlyList<ParticipationView>> Absences(ReviewLines lines, ReviewKey? chosen, CancellationToken cancel)
    {
        var absent = new List<ParticipationView>();
        foreach (var key in Among(lines, chosen))
        {
            absent.AddRange((await ReviewItems.Load(db, key.ToString(), cancel)).Participations(lines.Held(key)).Where(p => !p.Present));
        }

        return absent;
    }

    private static IEnumerable<ReviewKey> Among(ReviewLines lines, ReviewKey? chosen) => chosen is null ? lines.Keys : [chosen];
}
