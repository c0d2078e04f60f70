namespace Rapporteur.App.Tests;

/// <summary>Summary records of two meetings of an invented review, as plain text.</summary>
internal static class InventedMeetings
{
    public const string First = """
        United Nations
        CRPD/C/SR.801

        Convention on the Rights of Persons with Disabilities
        Distr.: General
        14 March 2025
        Original: English

        Committee on the Rights of Persons with Disabilities
        Thirty-second session

        Summary record of the 801st meeting
        Held at the Palais Wilson, Geneva, on Tuesday, 11 March 2025, at 3 p.m.
        Chair: Ms. Tornquist

        Contents
        Consideration of reports submitted by parties to the Convention under article 35
        Second periodic report of Jordan

        The meeting was called to order at 3 p.m.

        Consideration of reports submitted by parties to the Convention under article 35

        Second periodic report of Jordan (CRPD/C/JOR/2; CRPD/C/JOR/Q/2)

        1. At the invitation of the Chair, the delegation of Jordan took places at the Committee table.

        2. Ms. Qasim (Jordan), introducing the second periodic report, said that a new act on accessible transport had been adopted.

        3. Mr. Eriksen asked how many residential institutions remained open and whether a timetable for closing institutions had been adopted. He would welcome figures on personal assistance in rural districts.

        4. Ms. Obaseki said that she would like to know what training judges received on supported decision-making and why guardianship orders had not been reviewed under article 12 of the Convention.

        5. Ms. Qasim (Jordan) said that forty residential institutions remained open in the north.

        The meeting rose at 6 p.m.
        """;

    public const string Second = """
        United Nations
        CRPD/C/SR.802

        Convention on the Rights of Persons with Disabilities
        Distr.: General
        17 March 2025
        Original: English

        Committee on the Rights of Persons with Disabilities
        Thirty-second session

        Summary record of the 802nd meeting
        Held at the Palais Wilson, Geneva, on Wednesday, 12 March 2025, at 10 a.m.
        Chair: Ms. Tornquist

        Contents
        Consideration of reports submitted by parties to the Convention under article 35 (continued)
        Second periodic report of Jordan (continued)

        The meeting was called to order at 10 a.m.

        Consideration of reports submitted by parties to the Convention under article 35 (continued)

        Second periodic report of Jordan (continued) (CRPD/C/JOR/2; CRPD/C/JOR/Q/2)

        1. At the invitation of the Chair, the delegation of Jordan took places at the Committee table.

        2. Ms. Qasim (Jordan), replying to questions raised at the previous meeting, said that judges received two days of training each year on supported decision-making.

        3. All guardianship orders would be reviewed under article 12 of the Convention by the end of the year.

        4. Mr. Haddad (Jordan) said that the timetable for closing residential institutions had been adopted in January.

        5. The Chair thanked the delegation.

        The meeting rose at 11 a.m.
        """;
}
