using Rapporteur.App.Views;

namespace Rapporteur.Web.Features.Accountability;

/// <summary>The chain drawn: a column for each stage, a row for each class of actor, a mark for each thing. Units are those of a drawing 1000 wide.</summary>
internal sealed record ChainDrawing(int Height, IReadOnlyList<DrawnStage> Stages, IReadOnlyList<DrawnActor> Actors, IReadOnlyList<DrawnThing> Things)
{
    private const int Width = 1000;
    private const int Names = 136;
    private const int Head = 104;
    private const int Apart = 17;
    private const int Radius = 6;
    private const int Least = 34;

    /// <summary>The drawing; null where nothing is known.</summary>
    /// <param name="marks">The marks in order.</param>
    /// <param name="stages">Codes of all stages in order: an empty column tells something too.</param>
    /// <param name="classes">Codes of all classes of actor in order; those without a mark have no row.</param>
    public static ChainDrawing? Of(IReadOnlyList<ChainMark> marks, IReadOnlyList<string> stages, IReadOnlyList<string> classes)
    {
        if (marks.Count == 0)
        {
            return null;
        }

        var column = (Width - Names) / stages.Count;
        var across = Math.Max(1, (column - 10) / Apart);
        var actors = new List<DrawnActor>();
        var things = new List<DrawnThing>();
        var y = Head;
        foreach (var actor in marks.GroupBy(m => m.ActorClass).OrderBy(g => classes.ToList().IndexOf(g.Key)))
        {
            var rows = actor.GroupBy(m => m.Stage).Max(g => (g.Count() + across - 1) / across);
            actors.Add(new DrawnActor(actor.Key, y, Math.Max(Least, (rows * Apart) + 14)));
            things.AddRange(actor.GroupBy(m => m.Stage).SelectMany(g => g.Select((m, n) => Thing(m, n, across, Names + (stages.ToList().IndexOf(g.Key) * column), y))));
            y += actors[^1].Height;
        }

        return new ChainDrawing(y + 8, [.. stages.Select((s, n) => new DrawnStage(s, Names + (n * column), column))], actors, things);
    }

    private static DrawnThing Thing(ChainMark mark, int n, int across, int left, int top) =>
        new(mark, left + 14 + (n % across * Apart), top + 16 + (n / across * Apart), Radius);
}

/// <summary>A column.</summary>
internal readonly record struct DrawnStage(string Code, int X, int Width);

/// <summary>A row.</summary>
internal readonly record struct DrawnActor(string Code, int Y, int Height);

/// <summary>A mark.</summary>
internal sealed record DrawnThing(ChainMark Mark, int X, int Y, int Radius);
