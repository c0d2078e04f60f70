using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tables;

/// <summary>A table opened for reading once, from its first row to its last, a row at a time.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>Between the elements of a list inside a cell of JSON.</summary>
    public const char ListSeparator = '\u001f';

    /// <summary>Longest cell that is read, in characters.</summary>
    public const int LongestCell = 1_000_000;

    /// <summary>Names of the columns; in JSON it grows as records bring new names.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>How the bytes were read as letters; null where the format says so itself.</summary>
    public string? EncodingName { get; protected init; }

    /// <summary>What a person should know of the file as a whole.</summary>
    public IReadOnlyList<Finding> Findings { get; protected init; } = [];

    /// <summary>The rows after the heading.</summary>
    /// <exception cref="InvalidDataException">The file is damaged from here on; the rows before are sound.</exception>
    public abstract IEnumerable<RawRow> Rows(CancellationToken cancel);

    /// <inheritdoc />
    public abstract void Dispose();
}
