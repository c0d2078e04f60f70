using System.Globalization;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tables.Rows;

/// <summary>Findings about rows: the first of each code are kept one by one, the others are counted, so that a million bad rows take no memory.</summary>
public sealed class FindingTally
{
    private const int Kept = 50;

    private readonly List<Finding> kept = [];
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Finding> samples = new(StringComparer.Ordinal);

    /// <summary>How many rows or files each code was found in.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    /// <summary>Takes a finding.</summary>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var count = counts.GetValueOrDefault(finding.Code) + 1;
        counts[finding.Code] = count;
        if (count <= Kept)
        {
            kept.Add(finding);
        }
        else
        {
            samples[finding.Code] = finding;
        }
    }

    /// <summary>Takes several.</summary>
    public void AddAll(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>The kept ones in the order of their rows, then one line for each code of which there are more.</summary>
    public IReadOnlyList<Finding> All() =>
    [
        .. kept,
        .. samples.Values.Select(s => new Finding(s.Code, s.Severity, string.Create(CultureInfo.InvariantCulture, $"{counts[s.Code]} rows in all; the first {Kept} are listed, the last is row {s.Row}."))),
    ];
}
