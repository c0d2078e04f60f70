using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Tests.References;

public sealed class PrintedWordsTests
{
    [Theory]
    [InlineData("Seventeenth session", "17")]
    [InlineData("at its twenty-first session (1–5 May)", "21")]
    [InlineData("142nd session", "142")]
    [InlineData("its one hundred and twentieth session", "120")]
    [InlineData("at its eighteen session", "18")]
    [InlineData("a pre-sessional group", null)]
    public void Sessions_in_words_become_digits(string words, string? session) => Assert.Equal(session, OrdinalWords.SessionOrNull(words));

    [Theory]
    [InlineData("by 19 June 2022", "2022-06-19")]
    [InlineData("prior to 31August 2030, the date", "2030-08-31")]
    [InlineData("in August 2014", "2014-08")]
    [InlineData("le 15 mai 2017", "2017-05-15")]
    [InlineData("31 June 2020", null)]
    [InlineData("the year 2014", null)]
    [InlineData("7 июня 2017 года", "2017-06-07")]
    [InlineData("المعقودة في ٤ أيار/مايو ٢٠١٧", "2017-05-04")]
    [InlineData("16 كانون الثاني/يناير 2015", "2015-01-16")]
    [InlineData("Distr.: General 2019年4月29日", "2019-04-29")]
    [InlineData("2019年4月", "2019-04")]
    [InlineData("2019年13月2日", null)]
    public void Dates_keep_their_precision(string words, string? date) => Assert.Equal(date, PrintedDay.FirstOrNull(words)?.ToString());
}
