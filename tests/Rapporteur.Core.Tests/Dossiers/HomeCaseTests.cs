using Rapporteur.Core.Accountability;
using Rapporteur.Core.Dossiers;

namespace Rapporteur.Core.Tests.Dossiers;

/// <summary>What a legal adviser asks of the home case.</summary>
public sealed class HomeCaseTests
{
    private readonly Dossier dossier = DossierFile.Read("pakistan-cat-2017.json");

    [Fact]
    public void The_delegation_is_ten_of_whom_three_are_named()
    {
        var delegation = dossier.Participations.Where(p => p is { Review: "PAK/CAT/1", Side: "state", Present: true }).ToList();
        Assert.Equal(10, BoundedCount.Parse(delegation.Single(p => p.Actor == "delegation").Count!).Min);
        Assert.Equal(3 + 7, delegation.Count(p => p.Count is null) + BoundedCount.Parse(delegation.Single(p => p.Actor == "seven").Count!).Min);
    }

    [Fact]
    public void Both_absences_are_kept_and_only_one_was_explained()
    {
        var absent = dossier.Participations.Where(p => !p.Present).ToList();
        Assert.Equal(["intelligence", "military", "nchr"], absent.Select(p => p.Actor).Order());
        Assert.Equal("nchr", Assert.Single(absent, p => p.Reason is not null && p.Rebuttal is not null).Actor);
    }

    [Fact]
    public void What_was_offered_differs_from_what_was_asked_by_class_of_actor_or_stage()
    {
        var asked = dossier.Statements.Single(s => s.Id == "q-convictions").Data!;
        var replies = dossier.Links.Where(l => l.Kind == "replies-to" && l.To == "q-convictions").Select(l => dossier.Statements.Single(s => s.Id == l.From).Data!).ToList();
        Assert.Equal(2, replies.Count);
        Assert.All(replies, r => Assert.False(r.ActorClass.Intersect(asked.ActorClass).Any() && r.Stage.Intersect(asked.Stage).Any()));
    }

    [Fact]
    public void Equal_numbers_keep_their_two_meanings()
    {
        var figures = dossier.Figures.Where(f => f.Count == "28").ToList();
        Assert.Equal(2, figures.Count);
        Assert.Equal(2, figures.Select(f => f.By).Distinct().Count());
    }

    [Fact]
    public void Unknown_is_not_zero() =>
        Assert.All(dossier.Figures.Where(f => f.Count.StartsWith("no ", StringComparison.Ordinal)), f => Assert.True(BoundedCount.Parse(f.Count).IsUnknown));
}
