namespace Rapporteur.Core.Tables;

/// <summary>What a column of a table of recommendations can hold. A mapping names a column for each field that a table has.</summary>
public enum TableField
{
    /// <summary>The words of the recommendation, pledge or concern.</summary>
    Text,
    /// <summary>The State that it is addressed to; several where the source tags several.</summary>
    State,
    /// <summary>The committee or mechanism.</summary>
    Body,
    /// <summary>The session: of the UPR Working Group, or of the committee.</summary>
    Session,
    /// <summary>The cycle.</summary>
    Cycle,
    /// <summary>UPR: the States that recommend.</summary>
    Recommenders,
    /// <summary>UPR: what the State said to it.</summary>
    Position,
    /// <summary>UPR Info: the category of the action, 1 to 5.</summary>
    Action,
    /// <summary>Themes or issues that the source gives it.</summary>
    Themes,
    /// <summary>Groups of persons that the source gives it.</summary>
    AffectedPersons,
    /// <summary>Sustainable Development Goals and targets that the source gives it.</summary>
    Sdgs,
    /// <summary>Symbol of the document in which it stands.</summary>
    Symbol,
    /// <summary>Number of the paragraph or of the recommendation in that document.</summary>
    Paragraph,
    /// <summary>Date of the document or of the recommendation.</summary>
    Date,
    /// <summary>The source's own id of the row.</summary>
    Id,
    /// <summary>What the row is: recommendation, pledge, concern.</summary>
    Kind,
}
