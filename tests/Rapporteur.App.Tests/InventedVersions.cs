namespace Rapporteur.App.Tests;

/// <summary>One invented document in its advance text, its edited text and in French.</summary>
internal static class InventedVersions
{
    public const string Symbol = "CAT/C/AND/CO/4";

    public const string Edited = """
        United Nations

        CAT/C/AND/CO/4

        Distr.: General
        1 June 2017

        Original: English

        Committee against Torture

        Concluding observations on the fourth periodic report of Andorra

        1. The Committee considered the fourth periodic report of Andorra (CAT/C/AND/4) at its 1501st and 1502nd meetings, held on 18 and 19 April 2017, and adopted the present concluding observations at its 1530th and 1531st meetings, held on 4 and 5 May 2017.

        C. Principal subjects of concern and recommendations

        Complaints

        2. The Committee is concerned that 12 complaints against guards were closed within 30 days (arts. 12 and 13).

        3. The State party should:

        (a) Publish the outcome of each complaint;

        (b) Give the complaints to an independent body.

        Follow-up procedure

        4. The Committee requests the State party to provide, by 12 May 2018, information on follow-up to the Committee's recommendation on complaints.

        """;

    public const string Advance = """
        Advance unedited version

        United Nations

        CAT/C/AND/CO/4

        Distr.: General
        12 May 2017

        Original: English

        Committee against Torture

        Concluding observations on the fourth periodic report of Andorra

        1. The Committee considered the fourth periodic report of Andorra (CAT/C/AND/4) at its 1501st and 1502nd meetings, held on 18 and 19 April 2017, and adopted the present concluding observations at its 1530th meeting, held on 4 May 2017.

        2. Members thanked the interpreters warmly for staying so late in the evening.

        C. Principal subjects of concern and recommendations

        Complaints

        3. The Committee is concerned that 12 complaints against guards were closed within 30 days (arts. 12 and 13).

        4. The State party should:

        (a) Publish the outcome of each complaint;

        (b) Give the complaints to a body.

        Follow-up procedure

        5. The Committee requests the State party to provide, by 12 May 2018, information on follow-up to the Committee's recommendation on complaints.

        """;

    public const string French = """
        Nations Unies

        CAT/C/AND/CO/4

        Distr. générale
        1er juin 2017

        Français
        Original : anglais

        Comité contre la torture

        Observations finales concernant le quatrième rapport périodique d’Andorre

        1. Le Comité a examiné le quatrième rapport périodique d’Andorre (CAT/C/AND/4) à ses 1501e et 1502e séances, les 18 et 19 avril 2017, et a adopté les présentes observations finales à ses 1530e et 1531e séances, les 4 et 5 mai 2017.

        C. Principaux sujets de préoccupation et recommandations

        Plaintes

        2. Le Comité est préoccupé par le fait que 12 plaintes visant des gardiens ont été classées en moins de 30 jours (art. 12 et 13).

        3. L’État partie devrait :

        a) Publier l’issue de chaque plainte ;

        b) Confier les plaintes à un organe indépendant.

        Procédure de suivi

        4. Le Comité demande à l’État partie de lui faire parvenir, le 12 mai 2018 au plus tard, des renseignements sur la suite donnée à sa recommandation concernant les plaintes.

        """;
}
