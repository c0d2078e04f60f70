using CsCheck;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Versions;

namespace Rapporteur.Core.Tests.Versions;

public sealed class ParagraphMapTests
{
    private static readonly string[] Told =
    [
        "The Committee considered the second report of the State party (CAT/C/ARC/2) at its 1401st and 1402nd meetings.",
        "The Committee welcomes the closing of the old harbour prison in 2015.",
        "The Committee is concerned that 47 guards were accused of beating detainees and that none was suspended.",
        "The State party should suspend guards who are accused, and publish the number of those convicted since 2012.",
        "The Committee regrets that the register of the night court is kept by the police.",
        "The State party should give the register to a judge by 30 June 2018.",
    ];

    private static readonly string[] Raconté =
    [
        "Le Comité a examiné le deuxième rapport de l’État partie (CAT/C/ARC/2) à ses 1401e et 1402e séances.",
        "Le Comité accueille avec satisfaction la fermeture, en 2015, de la vieille prison du port.",
        "Le Comité note avec préoccupation que 47 gardiens ont été accusés d’avoir frappé des détenus et qu’aucun n’a été suspendu.",
        "L’État partie devrait suspendre les gardiens accusés et publier le nombre des condamnations prononcées depuis 2012.",
        "Le Comité regrette que le registre du tribunal de nuit soit tenu par la police.",
        "L’État partie devrait confier ce registre à un juge le 30 juin 2018 au plus tard.",
    ];

    [Fact]
    public void A_version_beside_itself_is_the_same_throughout()
    {
        var reading = Reading("en", Told);

        Assert.All(ParagraphMap.Between(reading, reading).Ties, t => Assert.Equal((ParagraphChange.Same, 1.0, false), (t.Change, t.Likeness, t.Renumbered)));
    }

    [Fact]
    public void A_paragraph_put_in_moves_the_numbers_after_it()
    {
        var edited = Reading("en", [.. Told[..2], "The Committee also welcomes the accession of the State party to a protocol.", .. Told[2..]]);

        var map = ParagraphMap.Between(Reading("en", Told), edited);

        Assert.Equal(["1>1 Same", "2>2 Same", ">3 Added", "3>4 Same", "4>5 Same", "5>6 Same", "6>7 Same"], map.Ties.Select(Short));
        Assert.Equal("5", map.PathOrNull("4"));
    }

    [Fact]
    public void A_reworded_paragraph_is_changed_and_keeps_its_partner()
    {
        var edited = Reading("en", [.. Told[..3], "The State party should suspend all guards who are accused, and publish the number of those sentenced since 2012.", .. Told[4..]]);

        var tie = ParagraphMap.Between(Reading("en", Told), edited).Ties[3];

        Assert.Equal(ParagraphChange.Changed, tie.Change);
        Assert.InRange(tie.Likeness, 0.7, 0.99);
    }

    [Fact]
    public void Two_languages_are_tied_by_number_and_by_what_they_cite()
    {
        var map = ParagraphMap.Between(Reading("en", Told), Reading("fr", Raconté));

        Assert.Equal(Enumerable.Range(1, 6).Select(n => $"{n}>{n} Translated"), map.Ties.Select(Short));
        Assert.DoesNotContain(map.Ties, t => t.Doubtful);
    }

    [Fact]
    public void A_translation_that_lacks_a_paragraph_is_followed_by_what_it_cites()
    {
        var map = ParagraphMap.Between(Reading("en", Told), Reading("fr", [.. Raconté[..1], .. Raconté[2..]]));

        Assert.Equal("3", map.PathOrNull("4"));
        Assert.Equal("5", map.PathOrNull("6"));
    }

    [Fact]
    public void Arabic_digits_count_as_digits()
    {
        var map = ParagraphMap.Between(Reading("en", ["In 2015, 47 guards and 12 soldiers were accused."]), Reading("ar", ["في عام ٢٠١٥ اتهم ٤٧ حارساً و ١٢ جندياً."]));

        Assert.Equal(1, map.Ties.Single().Likeness, 0.15);
    }

    [Fact]
    public void A_number_with_other_citations_is_tied_and_doubtful()
    {
        var map = ParagraphMap.Between(Reading("en", ["Articles 2, 12 and 16 of 1984."]), Reading("fr", ["Les articles 7, 9 et 26 de 1966."]));

        Assert.True(map.Ties.Single().Doubtful);
    }

    [Fact]
    public void An_item_is_carried_with_its_paragraph()
    {
        var first = Reading("en", Told) with { Recommendations = [Unit("4(a)", 3, 4, 20), Unit("4(b)", 3, 30, 50)] };
        var second = Reading("en", ["A paragraph of its own that no other text has in common.", .. Told]);
        second = second with { Recommendations = [Unit(second, "5(a)", 4, 4, 20), Unit(second, "5(b)", 4, 30, 50)] };

        Assert.Equal("5(b)", ParagraphMap.Between(first, second).PathOrNull("4(b)"));
        Assert.Null(ParagraphMap.Between(first, second).PathOrNull("4(c)"));
    }

    [Fact]
    public void Every_paragraph_of_both_stands_in_exactly_one_tie() =>
        Gen.Select(Gen.Int[0, Told.Length - 1].Select(i => Told[i]).Array[0, 12], Gen.Int[0, Told.Length - 1].Select(i => Told[i]).Array[0, 12], Gen.Bool.Select(b => b ? "en" : "fr")).Sample((left, right, language) =>
        {
            var (first, second) = (Reading("en", left), Reading(language, right));
            var ties = ParagraphMap.Between(first, second).Ties;
            Assert.Equal(first.Paragraphs, ties.Select(t => t.First).OfType<Paragraph>());
            Assert.Equal(second.Paragraphs, ties.Select(t => t.Second).OfType<Paragraph>());
        });

    private static string Short(ParagraphTie tie) => $"{tie.First?.Number}>{tie.Second?.Number} {tie.Change}";

    private static RecommendationUnit Unit(string path, int paragraph, int from, int to) => Unit(Reading("en", Told), path, paragraph, from, to);

    private static RecommendationUnit Unit(DocumentReading reading, string path, int paragraph, int from, int to)
    {
        var start = reading.Paragraphs[paragraph].Span.Start;
        var span = new TextSpan(start + from, start + to);
        return new RecommendationUnit { Path = path, Text = span.Slice(reading.Text), Span = span };
    }

    private static DocumentReading Reading(string language, IReadOnlyList<string> paragraphs)
    {
        var (list, at) = (new List<Paragraph>(), 0);
        foreach (var (text, number) in paragraphs.Select((p, i) => (p, i + 1)))
        {
            list.Add(new Paragraph($"{number}", ParagraphRole.Other, text, null, new TextSpan(at, at + text.Length)));
            at += text.Length + 1;
        }

        return new DocumentReading
        {
            File = "a.txt", Sha256 = "00", Language = language, Document = new DocumentHeader(), Text = string.Join('\n', paragraphs), Paragraphs = list, Extractor = "test/1",
        };
    }
}
