namespace Rapporteur.App.Tests;

/// <summary>Documents in the UN's form about an invented review, as plain text.</summary>
internal static class InventedDocuments
{
    public static string Observations(string training = "Train all officers of the police", string issued = "1 June 2017") => $"""
        United Nations

        CRPD/C/JOR/CO/9

        Convention on the Rights of Persons with Disabilities

        Distr.: General
        {issued}

        Original: English

        Committee on the Rights of Persons with Disabilities

        Concluding observations on the ninth periodic report of Jordan

        I. Introduction

        1. The Committee considered the ninth periodic report of Jordan (CRPD/C/JOR/9) at its 317th and 318th meetings, held on 30 and 31 March 2017. It adopted the present concluding observations at its 328th meeting, held on 7 April 2017.

        II. Positive aspects

        2. The Committee welcomes the new law of the State party.

        III. Principal areas of concern and recommendations

        Equality and non-discrimination (art. 5)

        3. The Committee is concerned that officers are not trained.

        4. The Committee recommends that the State party:

        (a) {training};

        (b) Publish figures on complaints every year.

        IV. Follow-up

        Next report

        5. The Committee requests the State party to submit its tenth periodic report by 30 April 2022, and to include in it information on the implementation of the present concluding observations.

        6. The Committee requests the State party to provide, within 12 months of the adoption of the present concluding observations, information on the measures taken to implement the recommendation in paragraph 4.

        7. The Committee also requests the State party to submit a written note on the training of officers every two years.

        """;

    public static string Issues() => """
        United Nations

        CRPD/C/JOR/Q/9

        Convention on the Rights of Persons with Disabilities

        Distr.: General
        3 October 2016

        Original: English

        Committee on the Rights of Persons with Disabilities

        List of issues in relation to the ninth periodic report of Jordan

        Equality and non-discrimination (art. 5)

        1. Please provide data on complaints against officers of the police.

        2. Please inform the Committee about:

        (a) The training of officers;

        (b) The budget of that training.

        """;
}
