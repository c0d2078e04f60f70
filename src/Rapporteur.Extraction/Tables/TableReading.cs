using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Results;
using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Tables.Csv;
using Rapporteur.Extraction.Tables.Json;
using Rapporteur.Extraction.Tables.Mapping;
using Rapporteur.Extraction.Tables.Rows;
using Rapporteur.Extraction.Tables.Xlsx;

namespace Rapporteur.Extraction.Tables;

/// <summary>A table that is being read: its columns, the mapping that fits, and its rows one by one. Memory does not grow with the rows.</summary>
public sealed class TableReading : IDisposable
{
    private readonly RowSource source;

    private TableReading(TableFormat format, RowSource source)
    {
        (Format, this.source) = (format, source);
        Findings.AddAll(source.Findings);
    }

    /// <summary>The format.</summary>
    public TableFormat Format { get; }

    /// <summary>Names of the columns; for JSON those of the first record.</summary>
    public IReadOnlyList<string> Columns => source.Columns;

    /// <summary>How the bytes were read as letters; null where the format says so itself.</summary>
    public string? Encoding => source.EncodingName;

    /// <summary>What a person should know, so far.</summary>
    public FindingTally Findings { get; } = new();

    /// <summary>True when the file broke off: the rows before are sound.</summary>
    public bool Damaged { get; private set; }

    /// <summary>Opens a table.</summary>
    /// <param name="format">Its format, from <see cref="TableSniffer"/>.</param>
    /// <param name="stream">Its bytes, from their beginning; not closed here.</param>
    /// <param name="hints">A mapping that names encoding, delimiter or sheet; null for none.</param>
    /// <param name="cancel">Ends the reading early.</param>
    /// <returns>The reading, or the finding that says why there is none.</returns>
    public static Outcome<TableReading, TableFailure> Open(TableFormat format, Stream stream, ColumnMapping? hints, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            RowSource source = format switch
            {
                TableFormat.Csv => CsvSource.Open(stream, hints?.Encoding is { } name ? TableEncoding.ByNameOrNull(name) : null, hints?.Delimiter is [var delimiter, ..] ? delimiter : null, cancel),
                TableFormat.Xlsx => XlsxSource.Open(stream, hints?.Sheet, cancel),
                _ => JsonSource.Open(stream),
            };
            if (source.Columns.Count > 0)
            {
                return new TableReading(format, source);
            }

            source.Dispose();
            return (TableFailure.Empty, TableFindingTexts.NoRows().Message);
        }
        catch (XlsxTooLargeException hostile)
        {
            return (TableFailure.TooLarge, TableFindingTexts.TooLarge(hostile.Message).Message);
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            return (TableFailure.Damaged, TableFindingTexts.Damaged(0, Why(broken)).Message);
        }
    }

    /// <summary>What the columns lack for a mapping: a finding that names them and gives a mapping to begin with; null when it fits.</summary>
    public Finding? Missing(ColumnMapping? mapping)
    {
        var have = string.Join(", ", Columns.Where(c => c.Length > 0));
        var example = $"Say which column holds what, for example: --map \"{MappingExample.Of(Columns)}\". Fields are {MappingText.FieldNames}.";
        if (mapping is null)
        {
            return new Finding("TBL0001", FindingSeverity.Error, $"No known kind of table has these columns: {have}. {example}");
        }

        var places = new ColumnPlaces(mapping, Columns);
        var needed = mapping.Fixed.GetValueOrDefault(TableField.Kind) == "review" ? TableField.State : TableField.Text;
        return places.Has(needed)
            ? null
            : new Finding("TBL0001", FindingSeverity.Error, $"The table lacks columns that the mapping {mapping.Name} names: {string.Join(", ", places.Missing)}. It has: {have}. {example}");
    }

    /// <summary>The rows, understood by a mapping that <see cref="Missing"/> finds nothing against. What cannot be understood is in <see cref="Findings"/>.</summary>
    public IEnumerable<RowMeaning> Rows(ColumnMapping mapping, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        var reader = new RowReader(mapping, source.Columns, Findings);
        if (reader.Places.Missing is { Count: > 0 } missing && mapping.AssignedBy.Length == 0)
        {
            Findings.Add(new Finding("TBL0024", FindingSeverity.Warning, $"Columns that the mapping names are not in the table: {string.Join(", ", missing)}. These fields stay empty."));
        }

        if (reader.Places.Unmapped is { Count: > 0 } unmapped)
        {
            Findings.Add(TableFindingTexts.Unmapped(unmapped));
        }

        using var rows = source.Rows(cancel).GetEnumerator();
        for (var last = 0; Advance(rows, last);)
        {
            last = rows.Current.Number;
            yield return reader.Read(rows.Current);
        }
    }

    /// <inheritdoc />
    public void Dispose() => source.Dispose();

    private bool Advance(IEnumerator<RawRow> rows, int last)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            Damaged = true;
            Findings.Add(TableFindingTexts.Damaged(last + 1, Why(broken)));
            return false;
        }
    }

    private static bool IsDamage(Exception error) =>
        error is InvalidDataException or XmlException or OpenXmlPackageException or FormatException or InvalidOperationException or ArgumentException or NotSupportedException or OverflowException;

    private static string Why(Exception broken) => broken is InvalidDataException ? broken.Message : $"{broken.GetType().Name}.";
}
