using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Core.Corrections;

/// <summary>Applies decisions one after the other to the units of a reading.</summary>
internal sealed class Correcting
{
    // Two passages are one place when they share more than this part of the longer.
    private const double OnePlace = 0.5;

    private readonly DocumentReading read;
    private readonly PassageFinder passages;
    private readonly List<ShownUnit> units;
    private readonly List<OpenCorrection> open = [];

    public Correcting(DocumentReading read)
    {
        this.read = read;
        passages = new PassageFinder(read.Text);
        units = [.. ReadUnit.Of(read).Select(u => new ShownUnit(u, []))];
    }

    public IReadOnlyList<ShownUnit> Units => units;

    public IReadOnlyList<OpenCorrection> Open => open;

    public void Apply(Correction decision)
    {
        if (decision.Was.Count == 0)
        {
            return;
        }

        var applied = decision.Was[0].Kind switch
        {
            ReadKind.Paragraph => Role(decision, decision.Was[0]),
            ReadKind.Deadline => Deadline(decision, decision.Was[0]),
            _ => Passage(decision),
        };
        if (!applied)
        {
            var paths = decision.Was.Concat(decision.Now).Select(u => u.Path).ToHashSet(StringComparer.Ordinal);
            open.Add(new OpenCorrection(decision, [.. units.Where(u => u.Unit.Kind == decision.Was[0].Kind && !u.Rejected && paths.Contains(u.Unit.Path)).Select(u => u.Unit)]));
        }
    }

    // A paragraph keeps the words of this reading; the person decided about its role.
    private bool Role(Correction decision, ReadUnit was)
    {
        var same = units.Where(u => u.Unit.Kind == ReadKind.Paragraph && UnitLikeness.SameWords(u.Unit, was)).ToList();
        var found = same.Find(u => u.Unit.Path == was.Path) ?? (same.Count == 1 ? same[0] : null)
            ?? (decision.Sha256 == read.Sha256 ? units.Find(u => u.Unit.Kind == ReadKind.Paragraph && u.Unit.Path == was.Path) : null);
        if (found is null || decision.Now.Count == 0)
        {
            return false;
        }

        var role = decision.Now[0].Paragraph!.Role;
        var other = found.Unit.Paragraph!.Role != role && found.Unit.Paragraph.Role != was.Paragraph!.Role;
        Replace([found], [found.Unit with { Paragraph = found.Unit.Paragraph with { Role = role } }], decision, other ? [found.Unit] : []);
        return true;
    }

    private bool Deadline(Correction decision, ReadUnit was)
    {
        var here = units.Where(u => u.Unit.Kind == ReadKind.Deadline && !u.Rejected && u.Unit.Path == was.Path).ToList();
        var found = here.Find(u => UnitLikeness.Differences(u.Unit, was).Count == 0) ?? here.Find(u => u.Unit.Deadline!.Kind == was.Deadline!.Kind);
        if (found is null)
        {
            return decision.Now.Count == 0;
        }

        Replace([found], decision.Now, decision, Others([found], decision));
        return true;
    }

    private bool Passage(Correction decision)
    {
        var now = new List<ReadUnit>();
        foreach (var unit in decision.Now)
        {
            if (passages.FindOrNull(unit) is not { } place)
            {
                return false;
            }

            now.Add(unit.At(read.Text, place));
        }

        var found = Found(decision, now);
        if (found.Count == 0)
        {
            return now.Count == 0 ? !IsNamed(decision) : Inserted(decision, now);
        }

        Replace(found, Numbered(decision, now, found), decision, Others(found, decision));
        return true;
    }

    /// <summary>The units that the decision is about: the same as those that stood there, and those that take the place of either.</summary>
    private List<ShownUnit> Found(Correction decision, List<ReadUnit> now)
    {
        var found = new HashSet<ShownUnit>(ReferenceEqualityComparer.Instance);
        var places = now.Select(u => u.Span).ToList();
        foreach (var was in decision.Was)
        {
            if (Same(was) is { } same)
            {
                found.Add(same);
            }
            else
            {
                places.Add(passages.FindOrNull(was));
            }
        }

        found.UnionWith(units.Where(u => u.By.Count == 0 && u.Unit.Kind == decision.Was[0].Kind && places.Exists(p => p is { } place && AreOnePlace(place, u.Unit.Span!.Value))));
        return [.. units.Where(found.Contains)];
    }

    private ShownUnit? Same(ReadUnit was)
    {
        var same = units.Where(u => !u.Rejected && UnitLikeness.SameWords(u.Unit, was)).ToList();
        var path = same.Where(u => u.Unit.Path == was.Path).ToList();
        return path.Find(u => u.Unit.Span == was.Span) ?? path.FirstOrDefault() ?? (same.Count == 1 ? same[0] : same.Find(u => u.Unit.Span == passages.FindOrNull(was)));
    }

    // The reading has nothing at a place where the person put a unit.
    private bool Inserted(Correction decision, List<ReadUnit> now)
    {
        var kind = now[0].Kind;
        if (units.Exists(u => u.Unit.Kind == kind && !u.Rejected && now.Exists(n => Shared(n.Span!.Value, u.Unit.Span!.Value) > 0)))
        {
            return false;
        }

        var at = units.FindLastIndex(u => u.Unit.Kind < kind || (u.Unit.Kind == kind && u.Unit.Span!.Value.Start < now[0].Span!.Value.Start)) + 1;
        units.InsertRange(at, now.Select(u => new ShownUnit(u, [decision]) { Unread = true }));
        return true;
    }

    // A rejection whose unit is gone holds; where another stands under its path a person looks.
    private bool IsNamed(Correction decision) => units.Exists(u => !u.Rejected && decision.Was.Any(w => w.Kind == u.Unit.Kind && w.Path.Length > 0 && w.Path == u.Unit.Path));

    // In another file of the document a unit may have another number; the person's own number stays where they gave one.
    private List<ReadUnit> Numbered(Correction decision, List<ReadUnit> now, List<ShownUnit> found) =>
        decision.Sha256 != read.Sha256 && decision.Was is [var was] && now is [var only] && found is [var one] && only.Path == was.Path
            ? [only.Under(one.Unit.Path)]
            : now;

    private static List<ReadUnit> Others(List<ShownUnit> found, Correction decision)
    {
        var known = decision.Was.Concat(decision.Now).ToList();
        return [.. found.Select(f => f.Unit).Where(f => !known.Exists(k => UnitLikeness.Differences(k, f).Count == 0))];
    }

    private void Replace(List<ShownUnit> found, IReadOnlyList<ReadUnit> now, Correction decision, List<ReadUnit> others)
    {
        var at = units.FindIndex(u => ReferenceEquals(u, found[0]));
        IReadOnlyList<Correction> by = [.. found.SelectMany(f => f.By).DistinctBy(c => c.Id), decision];
        var unseen = found.SelectMany(f => f.Disagrees).Concat(others).Where(d => !decision.Seen.Any(s => UnitLikeness.Differences(s, d).Count == 0)).ToList();
        var stays = now.Count > 0
            ? now.Select(u => new ShownUnit(u, by) { Disagrees = unseen })
            : found.Select(f => f with { By = [.. f.By, decision], Rejected = true, Disagrees = unseen });
        var made = stays.ToList();
        units.RemoveAll(u => found.Exists(f => ReferenceEquals(f, u)));
        units.InsertRange(at, made);
    }

    private static bool AreOnePlace(TextSpan one, TextSpan other) => Shared(one, other) > OnePlace * Math.Max(one.Length, other.Length);

    private static int Shared(TextSpan one, TextSpan other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
}
