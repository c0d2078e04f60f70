using Rapporteur.Core.Corrections;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Statements;
using Rapporteur.Storage.Documents;

namespace Rapporteur.Storage.Recording;

/// <summary>The identities of all that a corrected reading holds; of recommendations, questions and replies they are those of the rows.</summary>
public static class UnitKeys
{
    /// <summary>The units with their identities, in order.</summary>
    public static IReadOnlyList<(StatementKey Key, ShownUnit Unit)> Of(CorrectedReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var seen = new HashSet<StatementKey>();
        var keys = new Dictionary<ShownUnit, StatementKey>(ReferenceEqualityComparer.Instance);
        var paragraph = 0;
        // Rejected units come last: what is shown keeps the identity that its row has.
        foreach (var unit in reading.Units.OrderBy(u => u.Rejected))
        {
            var (repeat, key) = (0, default(StatementKey));
            do
            {
                key = KeyOf(reading.Read, unit.Unit, unit.Unit.Kind == ReadKind.Paragraph ? paragraph : repeat);
                repeat++;
            }
            while (!seen.Add(key));

            paragraph += unit.Unit.Kind == ReadKind.Paragraph ? 1 : 0;
            keys[unit] = key;
        }

        return [.. reading.Units.Select(u => (keys[u], u))];
    }

    private static StatementKey KeyOf(DocumentReading read, ReadUnit unit, int nth)
    {
        var version = RecordIdentity.OfVersion(read.Sha256);
        return unit.Kind switch
        {
            ReadKind.Paragraph => RecordIdentity.OfParagraph(version, nth),
            ReadKind.Deadline => RecordIdentity.OfDeadline(version, unit.Deadline!, nth),
            _ => RecordIdentity.OfUnit(read.Document.Symbol?.Text, read.Language, read.Sha256, RowKind(unit.Kind), unit.Path, unit.Text, nth),
        };
    }

    private static UnitKind RowKind(ReadKind kind) => kind switch
    {
        ReadKind.Recommendation => UnitKind.Recommendation,
        ReadKind.Question => UnitKind.Question,
        _ => UnitKind.Reply,
    };
}
