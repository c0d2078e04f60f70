namespace Rapporteur.Extraction.Kinds.UprThematicList;

/// <summary>What a column of a list of recommendations holds.</summary>
internal enum ListColumn
{
    /// <summary>Number, words, and often States and the source of the position.</summary>
    Recommendation,
    /// <summary>Recommending States, where they have a column of their own.</summary>
    States,
    /// <summary>The State's position.</summary>
    Position,
    /// <summary>Themes, often with goals and affected persons below them.</summary>
    Themes,
    /// <summary>Sustainable Development Goals, where they have a column of their own.</summary>
    Sdgs,
    /// <summary>Affected persons, where they have a column of their own.</summary>
    Persons,
    /// <summary>Remarks of the reader, not of the list.</summary>
    Comments,
}
