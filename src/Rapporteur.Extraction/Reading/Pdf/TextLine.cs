namespace Rapporteur.Extraction.Reading.Pdf;

/// <summary>One line of type on one page.</summary>
internal sealed record TextLine
{
    /// <summary>Its words with single spaces, raised marks removed.</summary>
    public required string Text { get; init; }

    /// <summary>Words up to the first wide gap, where there is one after a short beginning: a number or letter set apart.</summary>
    public string? SetApart { get; init; }

    /// <summary>A raised mark or asterisk with which the line begins; null where none.</summary>
    public string? Mark { get; init; }

    /// <summary>Raised marks after words of the line, with the number of characters of <see cref="Text"/> before each.</summary>
    public IReadOnlyList<NoteMark> Marks { get; init; } = [];

    /// <summary>Pieces separated by very wide gaps: columns of the masthead, cells of a table.</summary>
    public required IReadOnlyList<(double X, string Text)> Pieces { get; init; }

    public required int Page { get; init; }
    public required double X { get; init; }
    public required double Right { get; init; }
    public required double Y { get; init; }
    public required double Size { get; init; }
    public required bool Bold { get; init; }
    public required bool Italic { get; init; }
}
