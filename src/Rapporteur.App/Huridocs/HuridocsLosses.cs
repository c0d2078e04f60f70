using Rapporteur.Core.Huridocs;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Time;

namespace Rapporteur.App.Huridocs;

/// <summary>What the record has no place for: kept in notes, and told once a field.</summary>
internal sealed class HuridocsLosses
{
    private readonly SortedDictionary<string, int> fields = new(StringComparer.Ordinal);
    private readonly SortedSet<string> terms = new(StringComparer.Ordinal);
    private readonly List<string> mistakes = [];

    public IReadOnlyList<Finding> Findings() =>
    [
        .. mistakes.Select(m => new Finding("DAT0121", FindingSeverity.Error, m)),
        .. fields.Select(f => new Finding("DAT0120", FindingSeverity.Info, $"The field {f.Key} has no place in the record; what {f.Value} rows say there is kept in their notes.")),
        .. terms.Select(t => new Finding("DAT0122", FindingSeverity.Warning, $"{t}: the term or date is not known here and is kept in the note. Add the term to data/huridocs/terms.csv where its meaning is sure.")),
    ];

    public void Mistake(string message) => mistakes.Add(message);

    public void Term(string field, string given) => terms.Add($"{field} '{given}'");

    /// <summary>A note with what is left of a row after all that the record has a place for was taken.</summary>
    public string? Note(string file, HuridocsRow row, string? remarks, IEnumerable<string?>? also = null)
    {
        var left = row.Left().ToList();
        foreach (var (field, _) in left)
        {
            var name = $"{file}: {field}";
            fields[name] = fields.GetValueOrDefault(name) + 1;
        }

        var lines = new[] { remarks }.Concat(also ?? []).Concat(left.Select(l => $"{l.Field}: {l.Value}")).OfType<string>().ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>A date, or a line for the note where it cannot be read.</summary>
    public (string? Edtf, string? Line) Date(HuridocsRow row, string field, string? type = null)
    {
        var (day, of) = (row[field], type ?? row[$"{field}_type"]);
        var edtf = HuridocsDates.Read(day, of);
        if (edtf is null || !PartialDate.TryParse(edtf, out _))
        {
            return day.Length + of.Length == 0 ? (null, null) : (null, Kept(field, day.Length == 0 ? of : day));
        }

        return (edtf, of.Length == 0 || HuridocsDates.Write(edtf).Type == of ? null : Kept($"{field}_type", of));
    }

    /// <summary>Our code for a term, or a line for the note where the term is not known, or says more than our code.</summary>
    public (string? Own, string? Line) Code(string list, HuridocsRow row, string field)
    {
        var given = row[field];
        var own = given.Length == 0 ? null : HuridocsTerms.OwnOrNull(list, given);
        return (own, given.Length == 0 || HuridocsTerms.Says(list, given, own) ? null : own is null ? Kept(field, given) : $"{field}: {given}");
    }

    public string Kept(string field, string given)
    {
        Term(field, given);
        return $"{field}: {given}";
    }
}
