using Rapporteur.Core.Corrections;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Results;
using Rapporteur.Core.Statements;
using Rapporteur.Storage.Recording;

namespace Rapporteur.App.CorrectReading;

/// <summary>Works out what stands in place of a unit, and refuses what cannot be.</summary>
internal sealed class UnitDecision
{
    private const int LongestPath = 200;

    private readonly CorrectedReading reading;
    private readonly IReadOnlyList<(StatementKey Key, ShownUnit Unit)> shown;
    private readonly (StatementKey Key, ShownUnit Unit) chosen;
    private readonly CorrectionRequest request;

    private UnitDecision(CorrectedReading reading, IReadOnlyList<(StatementKey Key, ShownUnit Unit)> shown, (StatementKey, ShownUnit) chosen, CorrectionRequest request) =>
        (this.reading, this.shown, this.chosen, this.request) = (reading, shown, chosen, request);

    private ReadUnit Unit => chosen.Unit.Unit;

    private string Text => reading.Read.Text;

    public static Outcome<DecisionDraft, CorrectionFailure> Of(CorrectedReading reading, CorrectionRequest request)
    {
        IReadOnlyList<(StatementKey Key, ShownUnit Unit)> shown = [.. UnitKeys.Of(reading).Where(u => !u.Unit.Rejected)];
        var chosen = shown.FirstOrDefault(u => u.Key.Value == request.Key);
        if (chosen.Unit is null)
        {
            return (CorrectionFailure.NoUnit, request.Key ?? "");
        }

        var decision = new UnitDecision(reading, shown, chosen, request);
        return request.Act switch
        {
            CorrectionAct.Confirm => decision.Draft(CorrectionAct.Confirm, decision.Unit),
            CorrectionAct.Correct => decision.Corrected(),
            CorrectionAct.Split => decision.Split(),
            CorrectionAct.Merge => decision.Merged(),
            CorrectionAct.Reject when decision.Unit.Kind != ReadKind.Paragraph => decision.Draft(CorrectionAct.Reject),
            _ => (CorrectionFailure.NotForThis, ""),
        };
    }

    private DecisionDraft Draft(CorrectionAct act, params IReadOnlyList<ReadUnit> now) => new(act, chosen.Key, [Unit], now, chosen.Unit.Disagrees);

    private Outcome<DecisionDraft, CorrectionFailure> Corrected()
    {
        var change = request.Change;
        if (change.Span is { } asked)
        {
            if (Trimmed(asked) is not { } span)
            {
                return (CorrectionFailure.NoWords, "");
            }

            change = change with { Span = span };
        }

        var now = Unit.Changed(Text, change);
        if (now.Path != Unit.Path && !IsFree(now.Path))
        {
            return (CorrectionFailure.NoPath, now.Path);
        }

        // What changes nothing says that it is right.
        return UnitLikeness.Differences(Unit, now).Count == 0 && now.Span == Unit.Span ? Draft(CorrectionAct.Confirm, Unit) : Draft(CorrectionAct.Correct, now);
    }

    private Outcome<DecisionDraft, CorrectionFailure> Split()
    {
        if (Unit.Kind is ReadKind.Paragraph or ReadKind.Deadline)
        {
            return (CorrectionFailure.NotForThis, "");
        }

        var span = Unit.Span!.Value;
        if (request.SplitAt is not { } at || at <= span.Start || at >= span.End
            || Trimmed(new TextSpan(span.Start, at)) is not { } first || Trimmed(new TextSpan(at, span.End)) is not { } second)
        {
            return (CorrectionFailure.NoWords, "");
        }

        var path = string.IsNullOrWhiteSpace(request.SecondPath) ? Free(Unit.Path) : request.SecondPath.Trim();
        var after = Unit.At(Text, second).Under(path);
        return after.Path != Unit.Path && !IsFree(after.Path) ? (CorrectionFailure.NoPath, path) : Draft(CorrectionAct.Split, Unit.At(Text, first), after);
    }

    private Outcome<DecisionDraft, CorrectionFailure> Merged()
    {
        if (Unit.Kind is ReadKind.Paragraph or ReadKind.Deadline)
        {
            return (CorrectionFailure.NotForThis, "");
        }

        var next = shown.Where(u => u.Unit.Unit.Kind == Unit.Kind).SkipWhile(u => u.Key != chosen.Key).Skip(1).FirstOrDefault();
        if (next.Unit is null)
        {
            return (CorrectionFailure.NothingFollows, "");
        }

        var (one, other) = (Unit.Span!.Value, next.Unit.Unit.Span!.Value);
        var whole = Unit.At(Text, new TextSpan(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End)));
        return new DecisionDraft(CorrectionAct.Merge, chosen.Key, [Unit, next.Unit.Unit], [whole], [.. chosen.Unit.Disagrees, .. next.Unit.Disagrees]);
    }

    private bool IsFree(string path) =>
        path.Length is > 0 and <= LongestPath && (Unit.Kind is ReadKind.Reply or ReadKind.Deadline || !shown.Any(u => u.Unit.Unit.Kind == Unit.Kind && u.Unit.Unit.Path == path));

    private string Free(string path) => Enumerable.Range(2, shown.Count + 1).Select(n => $"{path}-{n.ToString(System.Globalization.CultureInfo.InvariantCulture)}").First(IsFree);

    /// <summary>The bounds without white space at their ends; null where they lie outside the text or hold no letter or digit.</summary>
    private TextSpan? Trimmed(TextSpan span)
    {
        if (span.Start < 0 || span.End > Text.Length || span.Start >= span.End)
        {
            return null;
        }

        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end) is { Length: > 0 } held && held.Slice(Text).Any(char.IsLetterOrDigit) ? held : null;
    }
}
