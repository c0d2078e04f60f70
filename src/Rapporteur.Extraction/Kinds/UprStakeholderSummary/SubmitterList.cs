using System.Text.RegularExpressions;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Kinds.UprStakeholderSummary;

/// <summary>Reads the list of those who submitted information, from the notes: <c>Civil society / Individual submissions: / AI Amnesty International, London; … Joint submissions: JS1 Joint submission 1 submitted by: …</c>.</summary>
internal static partial class SubmitterList
{
    private const int LongestName = 1200;

    // The longest list that was seen has six thousand characters.
    private const int LongestList = 20_000;

    /// <summary>The submitters in order; of several entries under one short form the first stands.</summary>
    /// <param name="notes">The notes, a block a line.</param>
    public static IReadOnlyList<Submitter> Read(string notes)
    {
        var found = new List<Submitter>();
        var side = "ngo";
        var open = false;
        foreach (var block in notes.Split('\n').Select(WithoutPageHead))
        {
            var group = Groups().Match(block);
            if (!group.Success && !(open && Entry().IsMatch(block)))
            {
                continue;
            }

            var listed = group.Success && !open ? block[group.Index..] : block;
            listed = listed[..Math.Min(listed.Length, LongestList)];
            var end = End().Match(listed);
            open = !end.Success;
            foreach (var piece in Pieces(end.Success ? listed[..end.Index] : listed))
            {
                side = Take(piece, side, found);
            }
        }

        return [.. found.DistinctBy(s => s.Key, StringComparer.Ordinal)];
    }

    // A list that goes on over a page's end has the page's head in it.
    private static string WithoutPageHead(string block) => PageHead().Replace(block, "").Trim();

    // At semicolons, at the words that open a group, and before the short form of a part of one named before: "CoE …, France CoE-CPT …".
    private static IEnumerable<string> Pieces(string listed) =>
        Cuts().Split(listed).Select(p => p.Trim(' ', '.', ';', ',', '*')).Where(p => p.Any(char.IsLetter));

    private static string Take(string piece, string side, List<Submitter> found)
    {
        if (Alone().IsMatch(piece))
        {
            return SideOf(piece) ?? side;
        }

        if (Entry().Match(piece) is { Success: true } entry && entry.Groups["name"].Length < LongestName)
        {
            var key = entry.Groups["key"].Value;
            found.Add(new Submitter(key, entry.Groups["name"].Value.Trim(), side, JointKey().IsMatch(key)));
        }
        else if (found.Count > 0 && found[^1].Joint)
        {
            // The list of those who joined goes on behind a semicolon.
            found[^1] = found[^1] with { Name = $"{found[^1].Name}; {piece}" };
        }

        return side;
    }

    private static string? SideOf(string group) =>
        group.StartsWith("National", StringComparison.OrdinalIgnoreCase) ? "nhri"
        : group.StartsWith("Regional", StringComparison.OrdinalIgnoreCase) || group.StartsWith("International", StringComparison.OrdinalIgnoreCase) ? "other"
        : group.StartsWith("United", StringComparison.OrdinalIgnoreCase) ? "un"
        : group.StartsWith("Civil", StringComparison.OrdinalIgnoreCase) || group.StartsWith("Joint", StringComparison.OrdinalIgnoreCase) || group.StartsWith("Individual", StringComparison.OrdinalIgnoreCase) ? "ngo"
        : null;

    [GeneratedRegex(@"(?:Civil society(?! [a-z])|Individual submissions?\s*:?|Joint submissions?\s*:|National human rights institutions?(?=\s*(?:\(s\))?\s*:|\s+[A-Z]{2})(?:\s*\(s\))?\s*:?|Regional (?:intergovernmental )?[Oo]rgani[sz]ations?\s*(?:\(s\))?\s*:?|International (?:intergovernmental )?[Oo]rgani[sz]ations?\s*(?:\(s\))?\s*:|United Nations(?: bodies)?\s*:|Attachments?\s*:)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Groups();

    [GeneratedRegex(@"^(?:Civil society|(?:Individual|Joint) submissions?|National human rights institutions?|(?:Regional|International) (?:intergovernmental )?[Oo]rgani[sz]ations?|United Nations(?: bodies)?|Attachments?)(?:\s*\(s\))?\W*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Alone();

    // Groups are kept as pieces of their own.
    [GeneratedRegex(@";|(?<=[.*)\s])(?=(?:Civil society(?! [a-z])|Individual submissions?\s*:?|Joint submissions?\s*:|National human rights institutions?(?:\s*\(s\))?\s*:|Regional (?:intergovernmental )?[Oo]rgani[sz]ations?|International (?:intergovernmental )?[Oo]rgani[sz]ations?\s*(?:\(s\))?\s*:|Attachments?\s*:))|(?<=Civil society|submissions?:|submissions? :|institutions?:|institutions?\(s\):|institution(?= [A-Z]{2})|organi[sz]ations?\(s\):|organi[sz]ations?:|Organizations(?= [A-Z])|Attachments?:)\s|(?<=\S)\s(?=(?<stem>[A-Z][A-Za-z]+)-[A-Z]\w+\s+(?:The\s+)?[A-Z])(?<=\b\k<stem>\b.*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cuts();

    // A short form has two capitals or a digit at least; that of an attachment stands in brackets.
    [GeneratedRegex(@"^(?:\((?<key>[A-Z][A-Za-z]*[A-Z\-/][^()]{0,40})\)\s*[–-]?|(?<key>[A-Z][A-Za-z]*(?:[A-Z]|(?<=JS)\d|[-/][A-Z])[\w/\-]*))\s+(?<name>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?:^|/)JS\s?\d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JointKey();

    [GeneratedRegex(@"^\s*A/HRC/\S+\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageHead();

    // The next note, or a reference to a page of a submission.
    [GeneratedRegex(@"(?<=[.;)*])\s+2\s+(?=\p{Lu})|\b[A-Z][\w/\-]+,\s+(?:pp?|paras?|pages?)\b\.?\s*\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex End();
}
