using Rapporteur.Core.Documents;
using Rapporteur.Core.States;

namespace Rapporteur.Extraction.Kinds.UprReport;

/// <summary>A bracket that names recommending States: <c>(Slovakia, Spain)</c>, <c>(Bolivia (Plurinational State of) and Cuba)</c>.</summary>
/// <param name="Span">From the opening to behind the closing bracket, in the text that was searched.</param>
/// <param name="States">The States that were resolved.</param>
/// <param name="Unresolved">Names that stand among them and denote no State that is known.</param>
/// <param name="Misprints">Names that were read as a State's in spite of a wrong letter.</param>
internal sealed record StateBracket(TextSpan Span, IReadOnlyList<StateCode> States, IReadOnlyList<string> Unresolved, IReadOnlyList<string> Misprints)
{
    private static readonly char[] NoteMarks = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*'];
    private static readonly string[] Joints = [" and ", " & ", " as well as ", " et ", "/"];

    /// <summary>All brackets of <paramref name="text"/> that name States, in order.</summary>
    public static IReadOnlyList<StateBracket> Find(string text)
    {
        var found = new List<StateBracket>();
        for (var at = text.IndexOf('('); at >= 0; at = text.IndexOf('(', at))
        {
            var end = Close(text, at);
            if (Read(text, at, end) is { } bracket)
            {
                found.Add(bracket);
                at = end;
            }
            else
            {
                at++;
            }

            if (at >= text.Length)
            {
                break;
            }
        }

        return found;
    }

    // The bracket that belongs to the one at `open`; one that is never closed ends with the text, before its last stop.
    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static StateBracket? Read(string text, int open, int end)
    {
        var inside = text[(open + 1)..end].TrimEnd('.', ';', ' ', '\n');
        inside = inside.EndsWith(')') && Close("(" + inside, 0) == inside.Length + 1 ? inside[..^1] : inside;
        var states = new List<StateCode>();
        var (unresolved, misprints) = (new List<string>(), new List<string>());
        foreach (var piece in Pieces(inside))
        {
            Resolve(piece, states, unresolved);
        }

        foreach (var name in unresolved.ToList())
        {
            if (StateRegistry.Default.FindMisprintOrNull(name) is { } meant)
            {
                states.Add(meant);
                unresolved.Remove(name);
                misprints.Add(name);
            }
        }

        return states.Count > 0 && states.Count >= unresolved.Count ? new StateBracket(new TextSpan(open, end), [.. states.Distinct()], unresolved, misprints) : null;
    }

    // At commas and semicolons outside inner brackets.
    private static IEnumerable<string> Pieces(string inside)
    {
        var depth = 0;
        var from = 0;
        for (var i = 0; i <= inside.Length; i++)
        {
            if (i == inside.Length || (depth == 0 && inside[i] is ',' or ';'))
            {
                if (inside[from..i].Trim() is { Length: > 0 } piece)
                {
                    yield return piece;
                }

                from = i + 1;
            }
            else
            {
                depth += inside[i] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }
    }

    // "Bosnia and Herzegovina and Cuba": the whole first, then at each joint.
    private static void Resolve(string piece, List<StateCode> states, List<string> unresolved)
    {
        // A mark of a note may stand behind the name: "(Slovenia 4)".
        var name = (piece.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? piece[4..] : piece).Trim().TrimEnd(NoteMarks).TrimEnd();
        if (StateRegistry.Default.FindByNameOrNull(name) is { } state)
        {
            states.Add(state);
            return;
        }

        foreach (var joint in Joints)
        {
            for (var at = name.IndexOf(joint, StringComparison.Ordinal); at > 0; at = name.IndexOf(joint, at + 1, StringComparison.Ordinal))
            {
                if (StateRegistry.Default.FindByNameOrNull(name[..at]) is { } first)
                {
                    states.Add(first);
                    Resolve(name[(at + joint.Length)..], states, unresolved);
                    return;
                }
            }
        }

        // "Slovenia Egypt": two whole names whose comma was left out.
        for (var at = name.IndexOf(' ', StringComparison.Ordinal); at > 0; at = name.IndexOf(' ', at + 1))
        {
            if (StateRegistry.Default.FindByNameOrNull(name[..at]) is { } first && StateRegistry.Default.FindByNameOrNull(name[at..]) is { } second)
            {
                states.AddRange([first, second]);
                return;
            }
        }

        unresolved.Add(name);
    }
}
