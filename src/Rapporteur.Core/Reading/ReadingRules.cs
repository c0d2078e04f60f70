namespace Rapporteur.Core.Reading;

/// <summary>Names of the rules by which something was read, written down where the rule decides. A unit has several: what made it one, and what gave it its fields.
/// Source: docs/explanation/units.md.</summary>
public static class ReadingRules
{
    /// <summary>An item with a letter.</summary>
    public const string LetteredItem = "lettered-item";

    /// <summary>An item below a letter, on a line of its own; the letter's words went to its lead-in.</summary>
    public const string SubItem = "sub-item";

    /// <summary>A paragraph without items.</summary>
    public const string WholeParagraph = "whole-paragraph";

    /// <summary>Sentences before the lead-in that demand something themselves.</summary>
    public const string OwnDemand = "own-demand";

    /// <summary>A sentence after the items that demands something.</summary>
    public const string Tail = "tail";

    /// <summary>The paragraph stands in the closing part, so the unit is procedural.</summary>
    public const string ClosingPart = "closing-part";

    /// <summary>The verb stands in the lead-in (data/profiles/verbs.csv).</summary>
    public const string VerbOfLeadIn = "verb-of-lead-in";

    /// <summary>The verb stands in the unit's own words.</summary>
    public const string VerbOfWords = "verb-of-words";

    /// <summary>The articles are those of the heading.</summary>
    public const string ArticlesOfHeading = "articles-of-heading";

    /// <summary>The articles stand in the bracket at the end of the concern before it.</summary>
    public const string ArticlesOfBracket = "articles-of-bracket";

    /// <summary>The words ask something (data/profiles/wants.csv).</summary>
    public const string Asks = "asks";

    /// <summary>The paragraph stands under an article in a list of issues.</summary>
    public const string UnderArticle = "under-article";

    /// <summary>A member of the committee asks it in reported speech.</summary>
    public const string AskedInSpeech = "asked-in-speech";

    /// <summary>It stands under the name of the State that asks.</summary>
    public const string UnderAsker = "under-asker";

    /// <summary>An item of a list of recommendations, by its number.</summary>
    public const string ListedNumber = "listed-number";

    /// <summary>Words after a bracket of States under the same number.</summary>
    public const string SecondText = "second-text";

    /// <summary>The recommending States stand in a bracket.</summary>
    public const string StatesOfBracket = "states-of-bracket";

    /// <summary>The words before the list state the position (data/profiles/positions.csv).</summary>
    public const string PositionBefore = "position-before";

    /// <summary>A paragraph after the list states the position.</summary>
    public const string PositionAfter = "position-after";

    /// <summary>A row of a thematic list.</summary>
    public const string ListRow = "list-row";

    /// <summary>The position stands in the list's column.</summary>
    public const string PositionOfColumn = "position-of-column";

    /// <summary>A date by which the next report is asked for.</summary>
    public const string DateOfReport = "date-of-report";

    /// <summary>Paragraphs named with a period or a date for information on them.</summary>
    public const string PeriodOfFollowUp = "period-of-follow-up";

    /// <summary>Information asked for again and again.</summary>
    public const string PeriodThatRecurs = "period-that-recurs";

    /// <summary>Role: the heading of the section says it (data/profiles/sections.csv).</summary>
    public const string RoleOfSection = "role-of-section";

    /// <summary>Role: it stands before the first heading that is known.</summary>
    public const string RoleOfOpening = "role-of-opening";

    /// <summary>Role: its words are those of closing paragraphs (data/profiles/closing.csv).</summary>
    public const string RoleOfClosingWords = "role-of-closing-words";

    /// <summary>Role: the heading of the closing part says it.</summary>
    public const string RoleOfClosingHeading = "role-of-closing-heading";

    /// <summary>Role: a demand of the committee among the concerns.</summary>
    public const string RoleOfDemand = "role-of-demand";

    /// <summary>Role: bold with items and no concern, as recommendations are printed.</summary>
    public const string RoleOfPrint = "role-of-print";

    /// <summary>Role: among the concerns, and nothing is demanded.</summary>
    public const string RoleWithoutDemand = "role-without-demand";

    /// <summary>Role: it lists recommendations.</summary>
    public const string RoleOfList = "role-of-list";

    /// <summary>Every name, for those who must have words for all of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        LetteredItem, SubItem, WholeParagraph, OwnDemand, Tail, ClosingPart, VerbOfLeadIn, VerbOfWords, ArticlesOfHeading, ArticlesOfBracket, Asks, UnderArticle, AskedInSpeech, UnderAsker,
        ListedNumber, SecondText, StatesOfBracket, PositionBefore, PositionAfter, ListRow, PositionOfColumn, DateOfReport, PeriodOfFollowUp, PeriodThatRecurs,
        RoleOfSection, RoleOfOpening, RoleOfClosingWords, RoleOfClosingHeading, RoleOfDemand, RoleOfPrint, RoleWithoutDemand, RoleOfList,
    ];
}
