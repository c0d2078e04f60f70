using Rapporteur.Core.Reading;

namespace Rapporteur.Core.Corrections;

/// <summary>A reading together with what people decided about it. This is the one place where decisions are applied: what it shows is what the record shows.</summary>
public sealed class CorrectedReading
{
    private CorrectedReading(DocumentReading read, IReadOnlyList<Correction> all, Correcting corrected)
    {
        Read = read;
        History = all;
        Units = corrected.Units;
        Open = corrected.Open;
        Shown = corrected.Units.All(u => u.By.Count == 0) ? read : Assembled(read, [.. corrected.Units.Where(u => !u.Rejected).Select(u => u.Unit)]);
    }

    /// <summary>As the program read it, unchanged.</summary>
    public DocumentReading Read { get; }

    /// <summary>As the record shows it.</summary>
    public DocumentReading Shown { get; }

    /// <summary>All that was read and all that people put in its place, rejected units among them; kind by kind in order.</summary>
    public IReadOnlyList<ShownUnit> Units { get; }

    /// <summary>Decisions that find no place in this reading.</summary>
    public IReadOnlyList<OpenCorrection> Open { get; }

    /// <summary>Every decision about the document in this language, oldest first, those that were taken back among them.</summary>
    public IReadOnlyList<Correction> History { get; }

    /// <summary>Applies decisions to a reading. Pure: the same input gives the same answer.</summary>
    /// <param name="read">What the program read.</param>
    /// <param name="decisions">Decisions about the document in any order; those about a version in another language are left aside.</param>
    public static CorrectedReading Of(DocumentReading read, IEnumerable<Correction> decisions)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(decisions);
        var all = decisions.Where(d => d.Sha256 == read.Sha256 || d.Language == read.Language).OrderBy(d => d.At).ThenBy(d => d.Id).ToList();
        var corrected = new Correcting(read);
        foreach (var decision in Holding(all))
        {
            corrected.Apply(decision);
        }

        return new CorrectedReading(read, all, corrected);
    }

    /// <summary>True for a decision that holds: no later one takes it back.</summary>
    public bool Holds(Correction decision) => Holding(History).Contains(decision);

    // An undoing that was itself undone undoes nothing.
    private static List<Correction> Holding(IReadOnlyList<Correction> all)
    {
        var undone = new HashSet<Guid>();
        var holding = new List<Correction>();
        foreach (var decision in all.Reverse())
        {
            if (undone.Contains(decision.Id))
            {
                continue;
            }

            if (decision is { Act: CorrectionAct.Undo, Undoes: { } earlier })
            {
                undone.Add(earlier);
            }
            else
            {
                holding.Add(decision);
            }
        }

        holding.Reverse();
        return holding;
    }

    private static DocumentReading Assembled(DocumentReading read, IReadOnlyList<ReadUnit> shown) => read with
    {
        Recommendations = [.. shown.Select(u => u.Recommendation).OfType<RecommendationUnit>()],
        Questions = [.. shown.Select(u => u.Question).OfType<QuestionUnit>()],
        Replies = [.. shown.Select(u => u.Reply).OfType<ReplyUnit>()],
        Deadlines = [.. shown.Select(u => u.Deadline).OfType<PrintedDeadline>()],
        Paragraphs = [.. shown.Select(u => u.Paragraph).OfType<Paragraph>()],
    };
}
