namespace Rapporteur.App.Tests.Record;

public sealed class ReadAssessmentsTests
{
    private const string Observations = """
        CCPR/C/AND/CO/2
        Distr.: General
        7 November 2017

        Concluding observations on the second periodic report of Andorra

        1. The Committee considered the second periodic report of Andorra (CCPR/C/AND/2) at its 10th meeting, held on 2 November 2017.

        C. Principal matters of concern and recommendations

        Harbour police

        10. The Committee is concerned that the police strike.

        11. The State party should:

        (a) Train the police;

        (b) Try those who strike;

        (c) Count the complaints.

        Lighthouses

        18. The Committee is concerned that the lighthouses are closed.

        19. The State party should open the lighthouses.
        """;

    private const string Assessment = """
        CCPR/C/129/2/Add.3
        Distr.: General
        4 November 2020

        Evaluation of the information on follow-up to the concluding observations on Andorra

        Concluding observations (121st session): CCPR/C/AND/CO/2, 7 November 2017

        Information received from State party: CCPR/C/AND/CO/2/Add.1, 14 January 2019

        Committee’s evaluation: 11 [B][C] and 19 [A]

        Paragraph 11: Harbour police

        Committee’s evaluation

        [B]: (a)

        [C]: (b) and (c)

        The Committee asks how many were trained.

        Paragraph 19: Lighthouses

        [A]: They are open.
        """;

    private const string FollowUp = """
        CCPR/C/AND/FCO/2
        Distr.: General
        14 January 2019

        Information received from Andorra on follow-up to the concluding observations on its second periodic report

        1. Andorra sends what was asked for.

        Paragraph 11 (a) of the concluding observations

        2. The police were trained in spring.

        Paragraph 19 of the concluding observations

        3. The lighthouses are open.
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Grades_of_a_document_stand_on_the_review_and_on_the_recommendation_whose_part_they_grade()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("observations.txt", Observations), house.Folder.Write("assessment.txt", Assessment));
        var review = (await house.Reader.ReviewOrNull("AND", "CCPR", "2", new NodaTime.LocalDate(2026, 1, 1), Cancel))!;
        Assert.Equal(["11: B (a), C (b) and (c) (CCPR 2017)", "19: A (CCPR 2017)"], review.Assessments.Select(a => $"{a.Paragraph}: {string.Join(", ", a.GradesWithParts())} ({a.Scheme})"));
        Assert.Equal("CCPR/C/129/2/Add.3", Assert.Single(review.Assessments[0].Sources).Label);
        Assert.Equal("B (a)", await Grade("11(a)"));
        Assert.Equal("C (b) and (c)", await Grade("11(c)"));
        Assert.Equal("A", await Grade("19"));

        async Task<string> Grade(string path) =>
            string.Join(" | ", (await house.Reader.RecommendationOrNull("CCPR/C/AND/CO/2", path, Cancel))!.Assessments.SelectMany(a => a.GradesWithParts()));
    }

    [Fact]
    public async Task What_the_State_answers_stands_beside_the_recommendation()
    {
        await using var house = await TestHouse.Open();
        await house.Import(house.Folder.Write("observations.txt", Observations), house.Folder.Write("follow-up.txt", FollowUp));
        var answered = (await house.Reader.RecommendationOrNull("CCPR/C/AND/CO/2", "11(a)", Cancel))!;
        var tie = Assert.Single(answered.Ties);
        Assert.Equal(("replies-to", "The police were trained in spring.", "Andorra"), (tie.Tie, tie.Statement.Words, tie.Statement.By));
        Assert.Empty((await house.Reader.RecommendationOrNull("CCPR/C/AND/CO/2", "11(b)", Cancel))!.Ties);
        Assert.Single((await house.Reader.RecommendationOrNull("CCPR/C/AND/CO/2", "19", Cancel))!.Ties);
    }
}
