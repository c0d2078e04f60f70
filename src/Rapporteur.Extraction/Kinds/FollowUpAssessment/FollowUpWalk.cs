using Rapporteur.Core.Reading;
using Rapporteur.Core.States;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Kinds.FollowUpAssessment;

/// <summary>Walks through a report or letter on follow-up: labels give what is assessed and what was received, headings the paragraph, letters in brackets or words the grade.</summary>
internal sealed class FollowUpWalk
{
    private readonly AssessmentWords words;
    private readonly bool lettered;
    private readonly List<RoundDraft> rounds = [new()];
    private readonly List<(string Grade, string? Part)> open = [];
    private readonly List<AssessedLine> said = [];
    private IReadOnlyList<string> paths = [];
    private string? label;
    private int saidFrom;
    private string printed = "";
    private bool valued;

    private FollowUpWalk(AssessmentWords words, bool lettered) => (this.words, this.lettered) = (words, lettered);

    private RoundDraft Round => rounds[^1];

    /// <summary>The rounds in order, at least one.</summary>
    public static IReadOnlyList<RoundDraft> Read(IReadOnlyList<AssessedLine> lines, AssessmentWords words)
    {
        var walk = new FollowUpWalk(words, lines.Any(l => GradeMarks.Any(l.Text)));
        foreach (var line in lines)
        {
            walk.Take(line);
        }

        walk.Close();
        return walk.rounds;
    }

    private void Take(AssessedLine line)
    {
        if (words.LabelOrNull(line.Text) is { } found)
        {
            Close();
            Begin(found.What, found.Value);
            (label, printed, valued) = (found.What, line.Text[..found.ValueAt].Trim(), found.Value.Length > 0);
            if (found.Value.Length > 0)
            {
                Content(line, found.ValueAt);
            }
        }
        else if (Named(line) is { Count: > 0 } named)
        {
            Close();
            (paths, label) = (named, null);
            if (GradeMarks.AtEnd(line.Text) is { Count: > 0 } grades)
            {
                open.AddRange(grades.Select(g => (g, (string?)null)));
                Say(line, 0);
            }
        }
        else if (line.Heading && StateRegistry.Default.FindByNameOrNull(line.Text.Trim('*', ' ')) is { } state)
        {
            Close();
            NewRound(Round.Empty);
            (Round.State, paths, label) = (state, [], null);
        }
        else
        {
            // A heading ends what follows a label, unless it is its value set in bold.
            label = line.Heading && valued && label is "action" or "next-report" ? null : label;
            Content(line, 0);
            valued = true;
        }
    }

    private void Begin(string what, string value)
    {
        if (what == "observations" && Round.Assessed is not null)
        {
            NewRound(false);
        }

        if (what is "action" or "next-report" && value.Length == 0)
        {
            paths = [];
        }
    }

    private void NewRound(bool reuse)
    {
        paths = [];
        if (!reuse)
        {
            rounds.Add(new RoundDraft());
        }
    }

    // "Paragraph 11: Harbour police", "Paragraphs 29 and 31" at a line's beginning.
    private IReadOnlyList<string> Named(AssessedLine line)
    {
        if (words.Numbers.FirstOrNull(line.Text) is not { At: 0 } hit)
        {
            return [];
        }

        var named = ParagraphPaths.Read(line.Text, hit.Phrase.Length);
        var rest = line.Text.AsSpan(hit.Phrase.Length).TrimStart(" 0123456789()abcdefghijklmn,–-");
        return line.Heading || rest.IsEmpty || rest[0] is ':' or '.' ? [.. named.Distinct()] : [];
    }

    private void Content(AssessedLine line, int from)
    {
        var text = line.Text[from..];
        switch (label)
        {
            case "observations":
                Round.Observe(text);
                return;
            case "reply":
                Round.Receive(text);
                return;
            case "others":
                Round.Hear(text);
                return;
            case "action" or "next-report":
                Round.AskAgain(WordedAssessments.AskedAgain(text, [], words));
                Round.Continue(label == "action" ? text : $"{printed} {text}");
                return;
            case "summary" or "paragraphs" or "due":
                return;
            default:
                Assess(line, from, text);
                return;
        }
    }

    private void Assess(AssessedLine line, int from, string text)
    {
        if (paths.Count == 0 && lettered)
        {
            Round.Summary.AddRange(label == "evaluation" ? GradeMarks.Summary(text) : []);
            return;
        }

        if (!lettered)
        {
            Worded(line, from, text);
            return;
        }

        if (GradeMarks.AtFront(text) is { } marks)
        {
            if (said.Count > 0)
            {
                Close();
            }

            open.AddRange(marks.Grades.Select(g => (g, marks.Part ?? ItemOf(line))));
            if (marks.WordsAt < text.Length)
            {
                Say(line, from + marks.WordsAt);
            }
        }
        else if (open.Count > 0)
        {
            Say(line, from);
        }
    }

    private static string? ItemOf(AssessedLine line) => line.Block.Label is ['(', .., ')'] item ? item : null;

    private void Worded(AssessedLine line, int from, string text)
    {
        Round.Units.AddRange(WordedAssessments.In(text, paths, words).Select(a =>
        {
            var span = line.Part(from + a.Sentence.Start, from + a.Sentence.End);
            return new AssessmentUnit { Path = a.Path, Grade = a.Grade, Words = a.Sentence.Slice(text), Paragraph = line.Paragraph, Page = line.Block.Page, Span = span };
        }));
        Round.AskAgain(WordedAssessments.AskedAgain(text, paths, words));
    }

    private void Say(AssessedLine line, int from)
    {
        if (said.Count == 0)
        {
            saidFrom = from;
        }

        said.Add(line);
        Round.AskAgain(WordedAssessments.AskedAgain(line.Text[from..], paths, words).Where(p => paths.Contains(p)));
    }

    private void Close()
    {
        if (open.Count > 0 && said.Count > 0)
        {
            var span = new Core.Documents.TextSpan(said[0].Block.Words.Start + saidFrom, said[^1].Block.Words.End);
            var sentence = string.Join('\n', said.Select((l, i) => i == 0 ? l.Text[saidFrom..] : l.Text));
            foreach (var path in paths)
            {
                Round.Units.AddRange(open.Select(o => new AssessmentUnit { Path = path, Part = o.Part, Grade = o.Grade, Words = sentence, Paragraph = said[0].Paragraph, Page = said[0].Block.Page, Span = span }));
            }
        }

        open.Clear();
        said.Clear();
    }
}
