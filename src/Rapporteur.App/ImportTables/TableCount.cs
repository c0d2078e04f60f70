using Rapporteur.Core.Reading;
using Rapporteur.Core.Tables;
using Rapporteur.Extraction.Tables.Rows;
using Rapporteur.Storage.Tables;

namespace Rapporteur.App.ImportTables;

/// <summary>Counts what became of rows and finds words for what a person should know of it.</summary>
/// <param name="findings">Takes the findings.</param>
internal sealed class TableCount(FindingTally findings)
{
    private int read;
    private int added;
    private int updated;
    private int unchanged;
    private int repeated;
    private int refused;

    public RowCounts Counts => new(read, added, updated, unchanged, repeated, refused);

    public void Read(RowMeaning row)
    {
        read++;
        refused += row.Statements.Count == 0 ? 1 : 0;
    }

    public void Recorded(RowOutcome outcome, string? id)
    {
        switch (outcome.As)
        {
            case RowAs.Added:
                added++;
                break;
            case RowAs.AddedBeside:
                added++;
                Beside(outcome, id);
                break;
            case RowAs.Updated:
                updated++;
                break;
            case RowAs.Unchanged:
                unchanged++;
                break;
            default:
                repeated++;
                findings.Add(id is null
                    ? new Finding("TBL0025", FindingSeverity.Info, $"The same as row {outcome.Of}, in every column that is read: recorded once.", Row: outcome.Row)
                    : new Finding("TBL0007", FindingSeverity.Warning, $"The id {id} stands in row {outcome.Of} already, with the same content: recorded once.", Row: outcome.Row));
                break;
        }
    }

    private void Beside(RowOutcome outcome, string? id) => findings.Add(id is null
        ? new Finding("TBL0026", FindingSeverity.Warning, $"The same words, States and session as row {outcome.Of}, with another response or theme: both are recorded.", Row: outcome.Row)
        : new Finding("TBL0007", FindingSeverity.Warning, $"The id {id} stands in row {outcome.Of} already, with other content: both are recorded.", Row: outcome.Row));
}
