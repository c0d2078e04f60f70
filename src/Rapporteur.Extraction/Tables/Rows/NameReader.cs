using NodaTime.Text;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Reviews;
using Rapporteur.Core.States;
using Rapporteur.Core.Tables;
using Rapporteur.Core.Time;
using Rapporteur.Extraction.Tables.Mapping;

namespace Rapporteur.Extraction.Tables.Rows;

/// <summary>Understands names, labels and dates of a row: found in the world's data, or kept as printed with a finding.</summary>
/// <param name="mapping">Separators and labels of the table.</param>
/// <param name="findings">Takes what is not known.</param>
internal sealed class NameReader(ColumnMapping mapping, FindingTally findings)
{
    private const string Separators = "\u001f;|\n";

    private static readonly LocalDatePattern[] Days =
        [.. new[] { "uuuu'-'MM'-'dd", "d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "dd'.'MM'.'uuuu" }.Select(p => LocalDatePattern.CreateWithInvariantCulture(p))];

    /// <summary>The elements of a cell that holds several.</summary>
    public IReadOnlyList<string> Parts(string cell, TableField field) =>
        [.. cell.Split(SeparatorsOf(cell, field), StringSplitOptions.RemoveEmptyEntries).Select(CellText.Label).Where(p => !LabelTables.IsNothing(p)).Distinct(StringComparer.Ordinal)];

    /// <summary>The States that the row is addressed to; one without code where none is known.</summary>
    public IReadOnlyList<(StateCode? Code, string? Name)> States(string cell, DocumentSymbol? symbol, int row)
    {
        var found = Named(cell, TableField.State);
        foreach (var (code, name) in found.Where(f => f.Code is null))
        {
            findings.Add(new Finding("TBL0010", FindingSeverity.Warning, $"The State '{name}' is not known; the row is recorded under its name only. A name can be added to data/aliases/states.csv.", Row: row));
        }

        if (found.Count > 0)
        {
            return found;
        }

        if (symbol?.State is { } state)
        {
            findings.Add(new Finding("TBL0013", FindingSeverity.Info, $"The row names no State; {state} was taken from the symbol {symbol}.", Row: row));
            return [(state, null)];
        }

        findings.Add(new Finding("TBL0011", FindingSeverity.Warning, "The row names no State; it is recorded without one and stands on no State's page.", Row: row));
        return [(null, null)];
    }

    /// <summary>Recommending States and their names as printed.</summary>
    public (IReadOnlyList<StateCode> Codes, string? Names) Recommenders(string cell, int row)
    {
        var found = Named(cell, TableField.Recommenders);
        if (found.Count == 0 && CellText.Label(cell) is { Length: > 0 } nobody)
        {
            findings.Add(new Finding("TBL0012", FindingSeverity.Info, $"The table says '{nobody}' for the recommending State: none is recorded.", Row: row));
        }

        foreach (var (_, name) in found.Where(f => f.Code is null))
        {
            findings.Add(new Finding("TBL0012", FindingSeverity.Warning, $"The recommending State '{name}' is not known; its name is kept.", Row: row));
        }

        return ([.. found.Select(f => f.Code).OfType<StateCode>()], CellText.Label(cell.Replace(RowSource.ListSeparator, ';')) is { Length: > 0 } names ? names : null);
    }

    /// <summary>The body by its name, or by the symbol where the row names none.</summary>
    public (BodyCode? Code, string? Name) Body(string? label, DocumentSymbol? symbol, int row)
    {
        if (label is null)
        {
            return (symbol?.Body, null);
        }

        var code = BodyRegistry.Default.FindByNameOrNull(label);
        if (code is null)
        {
            findings.Add(new Finding("TBL0008", FindingSeverity.Warning, $"The body '{label}' is not known; its name is kept. A name can be added to data/aliases/bodies.csv.", Row: row));
        }

        return (code ?? symbol?.Body, label);
    }

    /// <summary>The symbol, and its text normalised or as printed.</summary>
    public static (DocumentSymbol? Symbol, string? Text) Symbol(string? label) =>
        DocumentSymbol.TryParse(label, out var symbol) ? (symbol, symbol.Text) : (null, label);

    /// <summary>The position that a label means; null, with a finding, for one that is not known.</summary>
    public string? Position(string label, int row)
    {
        var position = mapping.Positions.GetValueOrDefault(label.ToLowerInvariant()) ?? LabelTables.PositionOrNull(label);
        if (position is null)
        {
            findings.Add(new Finding("TBL0014", FindingSeverity.Warning, $"The position '{label}' is not known; the label is kept and no position is shown.", Row: row));
        }

        return position;
    }

    /// <summary>A date as exact as printed, in EDTF; null, with a finding, for what is none.</summary>
    public string? Date(string? label, int row)
    {
        if (label is null)
        {
            return null;
        }

        var day = label.Length > 10 && label[10] == 'T' ? label[..10] : label;
        if (Days.Select(p => p.Parse(day)).FirstOrDefault(p => p.Success) is { Success: true } parsed)
        {
            return PartialDate.OfDay(parsed.Value).ToString();
        }

        if (PartialDate.TryParse(day, out var partial))
        {
            return partial.ToString();
        }

        findings.Add(new Finding("TBL0023", FindingSeverity.Warning, $"'{label}' is no date that can be read without guessing (write 2017-05-12); it was left out.", Row: row));
        return null;
    }

    /// <summary>The cycle: as printed, of the symbol, or of the UPR's session.</summary>
    public static string? Cycle(string? label, string? session, BodyCode? body, DocumentSymbol? symbol)
    {
        if (label is not null)
        {
            var digits = new string([.. label.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c == '-')]).TrimEnd('-');
            return digits.Length > 0 ? digits : label;
        }

        return symbol?.Cycle ?? (body?.Value == "UPR" ? UprCycles.Default.OfSessionOrNull(Number(session)) : null);
    }

    private static string? Number(string? session) => session is null ? null : new string([.. session.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]).TrimStart('0');

    /// <summary>A whole cell that is a name is one name, whatever signs it holds: "Korea, Republic of".</summary>
    private List<(StateCode? Code, string? Name)> Named(string cell, TableField field)
    {
        var whole = CellText.Label(cell);
        if (LabelTables.IsNothing(whole))
        {
            return [];
        }

        if (StateRegistry.Default.FindByNameOrCodeOrNull(whole) is { } code)
        {
            return [(code, whole)];
        }

        var parts = Parts(cell, field).Select(p => (Code: StateRegistry.Default.FindByNameOrCodeOrNull(p), Name: (string?)p)).ToList();
        if (parts.Count == 1 && whole.Contains(',', StringComparison.Ordinal))
        {
            var byComma = whole.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => (Code: StateRegistry.Default.FindByNameOrCodeOrNull(p), Name: (string?)p)).ToList();
            return byComma.All(p => p.Code is not null) ? byComma : parts;
        }

        return [.. parts.DistinctBy(p => p.Code?.Value ?? p.Name)];
    }

    private char[] SeparatorsOf(string cell, TableField field) => cell.Contains(RowSource.ListSeparator, StringComparison.Ordinal)
        ? [RowSource.ListSeparator]
        : (mapping.Separators.GetValueOrDefault(field) ?? Separators).ToCharArray();
}
