using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.Extraction.Tables.Rows;

/// <summary>Understands rows by a mapping. What cannot be understood is kept as printed and becomes a finding; a row without words is refused.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="columns">The table's columns; the list may grow.</param>
/// <param name="findings">Takes what a person should know.</param>
internal sealed class RowReader(ColumnMapping mapping, IReadOnlyList<string> columns, FindingTally findings)
{
    private readonly NameReader names = new(mapping, findings);
    private ColumnPlaces places = new(mapping, columns);

    public ColumnPlaces Places => places.Count == columns.Count ? places : places = new ColumnPlaces(mapping, columns);

    public RowMeaning Read(RawRow row)
    {
        Notes(row);
        if (row.Notes.HasFlag(RowNotes.TooLong))
        {
            return new RowMeaning(row.Number, []);
        }

        var kindLabel = Label(row, TableField.Kind);
        var kind = KindOf(kindLabel);
        var text = Text(row);
        if (text.Length == 0 && kind != "review")
        {
            findings.Add(new Finding("TBL0009", FindingSeverity.Error, "The row has no words; it was not recorded.", Row: row.Number));
            return new RowMeaning(row.Number, []);
        }

        var (symbol, symbolText) = NameReader.Symbol(Label(row, TableField.Symbol));
        var whole = Whole(row, text, symbol) with { Kind = kind, KindLabel = kindLabel, Symbol = symbolText };
        var states = names.States(Places.Cell(row, TableField.State), symbol, row.Number);
        return new RowMeaning(row.Number, [.. states.Select(s => whole with { State = s.Code, StateName = s.Name })]);
    }

    private TabledStatement Whole(RawRow row, string text, DocumentSymbol? symbol)
    {
        var (heading, paragraph, words) = mapping.ParagraphNumbersInText ? GluedHeading.Split(text) : (null, null, text);
        var (body, bodyName) = names.Body(Label(row, TableField.Body), symbol, row.Number);
        var session = Label(row, TableField.Session);
        var (recommenders, recommenderNames) = names.Recommenders(Places.Cell(row, TableField.Recommenders), row.Number);
        var positionLabel = Label(row, TableField.Position);
        return new TabledStatement
        {
            Row = row.Number,
            Id = Label(row, TableField.Id),
            Kind = mapping.OtherKind,
            Body = body,
            BodyName = bodyName,
            Session = session,
            Cycle = NameReader.Cycle(Label(row, TableField.Cycle), session, body, symbol),
            Text = words,
            Heading = heading,
            Recommenders = recommenders,
            RecommenderNames = recommenderNames,
            Position = positionLabel is null || mapping.Kinds.ContainsKey(positionLabel) ? null : names.Position(positionLabel, row.Number),
            PositionLabel = positionLabel,
            Action = Label(row, TableField.Action),
            Themes = List(row, TableField.Themes),
            AffectedPersons = List(row, TableField.AffectedPersons),
            Sdgs = List(row, TableField.Sdgs),
            Paragraph = Label(row, TableField.Paragraph) ?? paragraph,
            Date = names.Date(Label(row, TableField.Date), row.Number),
        };
    }

    private void Notes(RawRow row)
    {
        if (row.Notes.HasFlag(RowNotes.QuoteNotClosed))
        {
            findings.Add(new Finding("TBL0004", FindingSeverity.Warning, "A quotation mark is opened and never closed; the marks of this row were read as words. Compare the row.", Row: row.Number));
        }

        if (row.Notes.HasFlag(RowNotes.TooLong))
        {
            findings.Add(new Finding("TBL0016", FindingSeverity.Error, "A cell has more than a million characters; the row was not recorded.", Row: row.Number));
        }

        if (row.Notes.HasFlag(RowNotes.Formula))
        {
            findings.Add(new Finding("TBL0005", FindingSeverity.Warning, "A cell is calculated; the value that the file keeps was taken, and the formula was not run.", Row: row.Number));
        }

        if (row.Notes.HasFlag(RowNotes.FormulaWithoutValue))
        {
            findings.Add(new Finding("TBL0020", FindingSeverity.Warning, "A cell holds an error, or a formula without a value; it was read as empty.", Row: row.Number));
        }

        if (row.Cells.Count > columns.Count && row.Cells.Skip(columns.Count).Any(c => c.Length > 0))
        {
            findings.Add(new Finding("TBL0021", FindingSeverity.Warning, $"The row has {row.Cells.Count} cells where the heading has {columns.Count}; the others were left out. Look for a separator inside a cell without quotation marks.", Row: row.Number));
        }
    }

    private string Text(RawRow row)
    {
        var (text, markup) = CellText.Of(Places.Cell(row, TableField.Text));
        if (markup)
        {
            findings.Add(new Finding("TBL0006", FindingSeverity.Info, "The words hold HTML; its text was taken and nothing of it was run.", Row: row.Number));
        }

        return text;
    }

    private string KindOf(string? label) => label is null
        ? mapping.OtherKind
        : mapping.Fixed.GetValueOrDefault(TableField.Kind) ?? mapping.Kinds.GetValueOrDefault(label) ?? mapping.OtherKind;

    private string? Label(RawRow row, TableField field)
    {
        var label = CellText.Label(Places.Cell(row, field));
        return LabelTables.IsNothing(label) ? null : label;
    }

    private IReadOnlyList<string> List(RawRow row, TableField field) => names.Parts(Places.Cell(row, field), field);
}
