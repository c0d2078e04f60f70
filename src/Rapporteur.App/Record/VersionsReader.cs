using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;
using Rapporteur.App.Views;
using Rapporteur.Core.Reading;
using Rapporteur.Core.Versions;
using Rapporteur.Storage;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>Puts two versions of a document side by side.</summary>
/// <param name="db">The record.</param>
internal sealed class VersionsReader(RecordDb db)
{
    /// <summary>The versions of a document, and two of them compared. Null when the record does not hold the document, or has no version of a name given.</summary>
    /// <param name="symbolOrHash">The document.</param>
    /// <param name="first">A version by language, <c>advance</c> or hash; null for the first that is not the one shown.</param>
    /// <param name="second">The version to compare with; null for the one shown.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<VersionsView?> Read(string symbolOrHash, string? first, string? second, CancellationToken cancel)
    {
        if (await DocumentReader.FindOrNull(db, symbolOrHash, cancel) is not { } row)
        {
            return null;
        }

        var access = new DocumentVersions(db);
        var versions = await access.Of(row.Id, cancel);
        var right = second is null ? versions.Find(v => v.Id == row.CurrentVersionId) : DocumentVersions.NamedOrNull(versions, second);
        var left = first is null ? versions.Find(v => v.Id != right?.Id) : DocumentVersions.NamedOrNull(versions, first);
        if ((first is not null && left is null) || (second is not null && right is null))
        {
            return null;
        }

        var view = new VersionsView
        {
            Symbol = row.Symbol,
            Title = row.Title ?? row.Symbol ?? symbolOrHash,
            Href = Hrefs.Document(row.Symbol ?? symbolOrHash),
            Versions = [.. versions.Select(DocumentVersions.Line)],
        };
        return left is null || right is null ? view : await Compared(view, left, right, access, cancel);
    }

    private static async Task<VersionsView> Compared(VersionsView view, VersionRow left, VersionRow right, DocumentVersions access, CancellationToken cancel)
    {
        var (first, second) = (await access.Reading(left, cancel), await access.Reading(right, cancel));
        return view with
        {
            First = DocumentVersions.Line(left),
            Second = DocumentVersions.Line(right),
            Differences = [.. Differences(first, second)],
            Paragraphs = [.. ParagraphMap.Between(first, second).Ties.Select(Line)],
        };
    }

    private static VersionTieLine Line(ParagraphTie tie) => new(
        tie.First?.Number, tie.Second?.Number, tie.Change.ToString().ToLowerInvariant(), Math.Round(tie.Likeness, 2), tie.Renumbered, tie.Doubtful, tie.First?.Text, tie.Second?.Text,
        tie.Change == ParagraphChange.Changed ? Runs(tie.First!.Text, tie.Second!.Text) : []);

    private static IEnumerable<HeaderDifference> Differences(DocumentReading first, DocumentReading second) =>
        Fields(first).Zip(Fields(second), (a, b) => new HeaderDifference(a.Field, a.Value, b.Value)).Where(d => d.First != d.Second);

    private static IEnumerable<(string Field, string? Value)> Fields(DocumentReading reading)
    {
        var cover = reading.Document;
        yield return ("issued", cover.Issued?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        yield return ("session", cover.Session);
        yield return ("meetings", cover.Meetings.Count == 0 ? null : string.Join(", ", cover.Meetings));
        yield return ("adopted", cover.Adopted is { } adopted ? string.Create(CultureInfo.InvariantCulture, $"{adopted.Meeting} {adopted.Date:uuuu-MM-dd}").Trim() : null);
        yield return ("follow-up", Deadlines(reading, "follow-up"));
        yield return ("next-report", Deadlines(reading, "next-report"));
    }

    private static string? Deadlines(DocumentReading reading, string kind)
    {
        var set = reading.Deadlines.Where(d => d.Kind == kind)
            .Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Due:uuuu-MM-dd} {d.Period} {string.Join(", ", d.Paragraphs)}").Trim()).ToList();
        return set.Count == 0 ? null : string.Join("; ", set);
    }

    private static List<ChangedRun> Runs(string before, string after)
    {
        var found = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new WordChunker());
        var (runs, at) = (new List<ChangedRun>(), 0);
        foreach (var block in found.DiffBlocks)
        {
            Add(runs, "same", found.PiecesOld, at, block.DeleteStartA - at);
            Add(runs, "removed", found.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(runs, "added", found.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(runs, "same", found.PiecesOld, at, found.PiecesOld.Count - at);
        return runs;
    }

    private static void Add(List<ChangedRun> runs, string kind, IReadOnlyList<string> pieces, int from, int count)
    {
        if (count > 0)
        {
            runs.Add(new ChangedRun(kind, string.Concat(pieces.Skip(from).Take(count))));
        }
    }
}
