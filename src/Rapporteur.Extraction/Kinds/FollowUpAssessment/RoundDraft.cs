using NodaTime;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.States;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Kinds.FollowUpAssessment;

/// <summary>One State's follow-up while it is read.</summary>
internal sealed class RoundDraft
{
    private readonly List<string> others = [];
    private readonly List<string> again = [];
    private readonly List<string> next = [];

    /// <summary>The concluding observations.</summary>
    public DocumentSymbol? Assessed { get; set; }

    /// <summary>The State.</summary>
    public StateCode? State { get; set; }

    /// <summary>The last reply.</summary>
    public DocumentSymbol? Reply { get; private set; }

    /// <summary>Its day.</summary>
    public LocalDate? ReplyDate { get; set; }

    /// <summary>What the cover says was graded, path by path.</summary>
    public List<(string Path, IReadOnlyList<string> Grades)> Summary { get; } = [];

    /// <summary>The assessments.</summary>
    public List<AssessmentUnit> Units { get; } = [];

    /// <summary>True where nothing was read yet that ties it to a State.</summary>
    public bool Empty => Assessed is null && Units.Count == 0;

    /// <summary>Takes a line of the label "Concluding observations".</summary>
    public void Observe(string words)
    {
        if (Assessed is null && SymbolFinder.Find(words).Select(m => m.Symbol).FirstOrDefault(s => s.Kind == DocumentKind.ConcludingObservations) is { Text: not null } symbol)
        {
            (Assessed, State) = (symbol, symbol.State ?? State);
        }
    }

    /// <summary>Takes a line that names a reply and its day; the last one stands.</summary>
    public void Receive(string words)
    {
        foreach (var mention in SymbolFinder.Find(words).Where(m => m.Symbol.Kind == DocumentKind.FollowUpReport))
        {
            (Reply, ReplyDate) = (mention.Symbol, NearestDay(words, mention.Span) ?? ReplyDate);
        }

        ReplyDate ??= Reply is null && PrintedDay.FirstOrNull(words) is { IsDay: true } day ? day.Start : null;
    }

    /// <summary>Takes a line of the label "Information received from stakeholders".</summary>
    public void Hear(string words) => others.AddRange(words.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(w => w.TrimEnd('.')).Where(w => w.Length > 3));

    /// <summary>Takes paragraphs on which more is asked for.</summary>
    public void AskAgain(IEnumerable<string> paths) => again.AddRange(paths.Where(p => !again.Contains(p)));

    /// <summary>Takes words on what follows.</summary>
    public void Continue(string words)
    {
        if (words.Length > 0)
        {
            next.Add(words);
        }
    }

    /// <summary>The finished round.</summary>
    public FollowUpRound Build() => new() { State = State, Assessed = Assessed, Reply = Reply, ReplyDate = ReplyDate, Others = others, AskedAgain = again, NextStep = next.Count == 0 ? null : string.Join('\n', next) };

    // "received on 4 January 2024 (CEDAW/C/…)" or "CCPR/C/…, 14 January 2019": the day nearest to the symbol.
    private static LocalDate? NearestDay(string words, TextSpan symbol)
    {
        var after = PrintedDay.FirstOrNull(words[symbol.End..Math.Min(words.Length, symbol.End + 40)]);
        var before = PrintedDay.FirstOrNull(words[Math.Max(0, symbol.Start - 60)..symbol.Start]);
        var found = after is { IsDay: true } && !words.AsSpan(symbol.End).TrimStart().StartsWith(")") ? after : before ?? after;
        return found is { IsDay: true } day ? day.Start : null;
    }
}
