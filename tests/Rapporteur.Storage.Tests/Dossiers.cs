using Rapporteur.Core.Dossiers;

namespace Rapporteur.Storage.Tests;

/// <summary>Builds dossiers about an invented case.</summary>
internal static class Dossiers
{
    public static Dossier Arcadia(string words = "The law is enough.") => new()
    {
        Id = "arcadia",
        Title = "Arcadia before the Committee",
        Sources = [new DossierSource { Id = "co", Kind = "un-document", Title = "Observations", Symbol = "CAT/C/ATA/CO/1", Date = "2017-06-01" }, new DossierSource { Id = "paper", Kind = "press", Title = "An article" }],
        Actors =
        [
            new DossierActor
            {
                Id = "state", Kind = "state", Name = "Arcadia", Cites = [new Citation("co", "para. 1")],
                Aliases = [new DossierAlias("Arkadia", "slip", [new Citation("paper")])],
                Roles = [new DossierRole("party", null, "2010", null, null, [new Citation("co")])],
            },
            new DossierActor { Id = "committee", Kind = "committee", Name = "The Committee" },
        ],
        TreatyActions = [new TreatyAction("ATA", "CAT", "ratification", "2010-06-23", null, [new Citation("co")])],
        Reviews = [new DossierReview { State = "ATA", Body = "CAT", Cycle = "1", Title = "First review", Documents = ["CAT/C/ATA/1", "CAT/C/ATA/CO/1"] }],
        Events = [new DossierEvent { Id = "e1", Kind = "meeting", Date = "2017-04-18", Title = "Met", Review = "ATA/CAT/1" }],
        Participations = [new DossierParticipation { Review = "ATA/CAT/1", Actor = "state", Role = "delegation", Side = "state", Present = true, Count = "ten" }],
        Statements =
        [
            new DossierStatement { Id = "s1", Kind = "claim", By = "state", Words = words, Review = "ATA/CAT/1", Data = new DossierDataShape(["police"], ["conviction"], null, null, "none"), Cites = [new Citation("co", "para. 6"), new Citation("paper")] },
            new DossierStatement { Id = "s2", Kind = "finding", By = "committee", Words = "It is not.", Review = "ATA/CAT/1" },
        ],
        Links = [new DossierLink("s2", "contradicts", "s1", null, null)],
        Cases = [new DossierCase { Id = "c1", Title = "A case", Acts = ["torture"], Victims = "at least four", ActorClass = "police", Review = "ATA/CAT/1" }],
        Figures = [new DossierFigure { Id = "f1", Predicate = "officers disciplined", Count = "more than 7,500", By = "state", Review = "ATA/CAT/1" }],
        Assessments = [new DossierAssessment("ATA/CAT/1", "7", ["B"], "A scheme", "2020", [])],
        Deadlines = [new DossierDeadline("ATA/CAT/1", "follow-up", "2018-05-12", ["7(a)"], null, null, [new Citation("co")])],
    };
}
