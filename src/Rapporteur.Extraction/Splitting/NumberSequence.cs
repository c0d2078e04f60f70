using System.Globalization;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Cleaning;

namespace Rapporteur.Extraction.Splitting;

/// <summary>Decides which numbered blocks begin paragraphs of the document: a number counts where the sequence carries it.</summary>
internal sealed class NumberSequence
{
    // A jump of more than this is believed only where the next number goes on from it.
    private const int BelievedGap = 3;
    // How far ahead the walk looks for the number that it misses.
    private const int LookAhead = 4;

    private readonly IReadOnlyList<PlacedBlock> body;
    private readonly List<Finding> findings = [];
    private readonly Dictionary<int, string> numbers = [];
    private readonly Dictionary<int, int> used = [];

    private NumberSequence(IReadOnlyList<PlacedBlock> body) => this.body = body;

    /// <summary>Number as printed (with <c>~2</c> where repeated) by index of body block.</summary>
    public IReadOnlyDictionary<int, string> Numbers => numbers;

    /// <summary>Number by index of the blocks that are a second series: questions quoted before their answers.</summary>
    public IReadOnlyDictionary<int, int> Quoted { get; private set; } = new Dictionary<int, int>();

    /// <summary>What was odd.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Finds the numbered paragraphs among body blocks.</summary>
    public static NumberSequence Find(IReadOnlyList<PlacedBlock> body)
    {
        var sequence = new NumberSequence(body);
        var candidates = new List<NumberedBlock>();
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].IsBody && BlockLabel.Read(body[i].Label) is { Kind: LabelKind.Number } label && label.Number is > 0 and < 1000)
            {
                candidates.Add(new NumberedBlock(i, label.Number));
            }
        }

        var (main, quoted) = SeriesSplit.Apart(candidates, body);
        sequence.Quoted = LostNumbers.WithMisprints(body, quoted).ToDictionary(c => c.Index, c => c.Value);
        sequence.Walk(main);
        return sequence;
    }

    private void Walk(IReadOnlyList<NumberedBlock> candidates)
    {
        var last = 0;
        var inList = 0;
        var list = new ListPlace(body, candidates);
        for (var i = 0; i < candidates.Count; i++)
        {
            var value = candidates[i].Value;
            if (inList > 0 && ListPlace.GoesOn(inList, value) && value > last && list.Continues(i, last))
            {
                inList = value;
            }
            else if (value == last + 1 || (value > last + 1 && Believed(candidates, i, last)))
            {
                NoteGap(last, value, candidates[i]);
                Accept(candidates[i]);
                list.Paragraph(i);
                last = value;
                inList = 0;
            }
            else if (value <= last && ((inList > 0 && value == inList + 1) || Resumes(candidates, i, last)))
            {
                inList = value;
                list.Item(i);
            }
            else if (value <= last)
            {
                NoteRepeat(value, last, candidates[i]);
                Accept(candidates[i]);
                last = value == last ? last : RestartsAt(candidates, i) ? value : last;
            }
        }
    }

    // 12, 15, 16: the 15 is believed. 12, 40, 13: the 40 is a number at a line's beginning.
    private static bool Believed(IReadOnlyList<NumberedBlock> candidates, int at, int last)
    {
        var value = candidates[at].Value;
        for (var i = at + 1; i < candidates.Count && i <= at + LookAhead; i++)
        {
            if (candidates[i].Value > last && candidates[i].Value < value)
            {
                return false;
            }
        }

        var continues = at + 1 < candidates.Count && candidates[at + 1].Value == value + 1;
        return continues || value - last <= BelievedGap + 1;
    }

    // A list 1., 2., 3. inside paragraph 20 is no paragraph where paragraph 21 follows later.
    private static bool Resumes(IReadOnlyList<NumberedBlock> candidates, int at, int last)
    {
        if (candidates[at].Value == last)
        {
            return false;
        }

        for (var i = at + 1; i < candidates.Count; i++)
        {
            if (candidates[i].Value == last + 1)
            {
                return candidates[at].Value == 1 || i - at > 1 || candidates[at].Value + 1 < last;
            }
        }

        return false;
    }

    private static bool RestartsAt(IReadOnlyList<NumberedBlock> candidates, int at) =>
        at + 1 < candidates.Count && candidates[at + 1].Value == candidates[at].Value + 1;

    private void Accept(NumberedBlock block)
    {
        var count = used[block.Value] = used.GetValueOrDefault(block.Value) + 1;
        var number = block.Value.ToString(CultureInfo.InvariantCulture);
        numbers[block.Index] = count == 1 ? number : $"{number}~{count}";
    }

    private void NoteGap(int last, int value, NumberedBlock block)
    {
        if (value == last + 1)
        {
            return;
        }

        var recovered = LostNumbers.Recover(body, numbers, block, last, value);
        foreach (var lost in recovered)
        {
            Accept(lost);
            findings.Add(new Finding(
                "EXT0104",
                FindingSeverity.Info,
                $"Paragraph {lost.Value} prints no number or a broken one; it was recovered from the sequence. Compare it with the page.",
                body[lost.Index].Page,
                lost.Value.ToString(CultureInfo.InvariantCulture)));
        }

        if (recovered.Count == 0)
        {
            var missing = value - last == 2 ? $"paragraph {last + 1} is" : $"paragraphs {last + 1} to {value - 1} are";
            findings.Add(new Finding(
                "EXT0102",
                FindingSeverity.Warning,
                $"The numbering jumps from {last} to {value}: {missing} missing. Compare the page.",
                body[block.Index].Page,
                value.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private void NoteRepeat(int value, int last, NumberedBlock block)
    {
        if (value > 1 && used.GetValueOrDefault(value) == 0)
        {
            return;
        }

        var what = value == last ? $"Paragraph number {value} is printed twice" : $"The numbering starts again at {value} after {last}";
        if (value == last || value == 1)
        {
            findings.Add(new Finding("EXT0103", FindingSeverity.Warning, $"{what}; the repeated numbers end in ~2 here.", body[block.Index].Page, $"{value}~2"));
        }
    }
}
