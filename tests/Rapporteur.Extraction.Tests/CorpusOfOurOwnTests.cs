using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;

namespace Rapporteur.Extraction.Tests;

/// <summary>Documents in our own words under tests/corpus, each with what must be read in it.</summary>
public sealed class CorpusOfOurOwnTests
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NewLine = "\n",
    };

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Folder, "source.txt", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, Path.GetDirectoryName(f)!).Replace('\\', '/'))];

    internal static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "Rapporteur.slnx")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder.FullName, "tests", "corpus");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_read_as_expected(string name)
    {
        var expected = Path.Combine(Folder, name, "expected.json");
        var read = JsonSerializer.Serialize(Essence(Script.Read(File.ReadAllText(Path.Combine(Folder, name, "source.txt")))), Format) + "\n";
        if (Environment.GetEnvironmentVariable("RAPPORTEUR_ACCEPT") == "1")
        {
            File.WriteAllText(expected, read);
            Assert.Fail($"{name}/expected.json was rewritten: read the difference, then run without RAPPORTEUR_ACCEPT.");
        }

        Assert.Equal(File.ReadAllText(expected).ReplaceLineEndings("\n"), read);
    }

    private static object Essence(DocumentReading r) => new
    {
        symbol = r.Document.Symbol?.Text,
        kind = r.Document.Kind.Name(),
        r.Document.Title,
        r.Language,
        body = r.Document.Body?.Value,
        state = r.Document.State?.Value,
        r.Document.Session,
        cycle = r.Document.Body?.Value == "UPR" ? r.Document.Cycle : null,
        issued = r.Document.Issued?.ToString("uuuu-MM-dd", null),
        reportsConsidered = r.Document.ReportsConsidered.Select(s => s.Text),
        r.Document.Meetings,
        adopted = r.Document.Adopted is { } a ? $"{a.Meeting} {a.Date?.ToString("uuuu-MM-dd", null)}" : null,
        headings = r.Headings.Select(h => $"{h.Label} {h.Text} [{string.Join(' ', h.Articles)}] → {h.BeforeParagraph}"),
        paragraphs = r.Paragraphs.Select(p => $"{p.Number} {p.Role.Name()} p{p.Page}{(p.Articles.Count == 0 ? "" : $" [{string.Join(' ', p.Articles)}]")}"),
        recommendations = r.Recommendations.Select(u => new
        {
            u.Path, u.Text, u.LeadIn, u.Verb, strength = u.Strength is "ordinary" ? null : u.Strength, addressee = u.Addressee is "State party" ? null : u.Addressee, articles = string.Join(' ', u.Articles), procedural = u.Procedural ? "yes" : null, repeats = u.Repeats.Count == 0 ? null : string.Join("; ", u.Repeats),
            states = u.States.Count == 0 ? null : string.Join(' ', u.States), u.Position, u.PositionSource,
            themes = u.Themes.Count == 0 ? null : string.Join("; ", u.Themes), sdgs = u.Sdgs.Count == 0 ? null : string.Join("; ", u.Sdgs), persons = u.AffectedPersons.Count == 0 ? null : string.Join("; ", u.AffectedPersons),
        }),
        questions = r.Questions.Select(u => new { u.Path, u.Asker, u.Text, u.LeadIn, articles = string.Join(' ', u.Articles), wants = u.Wants is { } w ? $"{w.Kind} {w.ActorClass} {w.Stage}".TrimEnd() : null }),
        replies = r.Replies.Select(u => new { questions = string.Join(' ', u.Questions), paragraphs = string.Join(' ', u.Paragraphs), u.Text, u.Basis, u.Speaker, answers = u.Answers?.Text, u.Quoted, proposals = u.Proposals.Count == 0 ? null : u.Proposals.Select(p => $"{p.Question} {p.Score.ToString(CultureInfo.InvariantCulture)} {p.Basis}") }),
        positions = r.Positions.Count == 0 ? null : r.Positions.Select(p => $"{string.Join(' ', p.Recommendations)} {p.Position} \"{p.Wording}\" in {p.Source?.Text}{(p.Source is null ? "" : " ")}{p.Paragraph}"),
        submitters = r.Submitters.Count == 0 ? null : r.Submitters.Select(s => $"{s.Key} = {s.Name}, {s.Side}{(s.Joint ? ", joint" : "")}"),
        statements = r.Statements.Count == 0 ? null : r.Statements.Select(s => $"{string.Join(' ', s.Submitters)} {s.Kind} in {s.Paragraph}: {s.Text}"),
        meeting = r.Document.Meeting is { } m ? new
        {
            m.Number, m.Part, date = m.Date?.ToString("uuuu-MM-dd", null), m.Place, m.Hour, m.Opened, m.Closed, chairs = m.Chairs.Select(c => $"{c.Name}, {c.Role}{(c.Later ? ", later" : "")}"),
            m.OriginalLanguage, m.Contents, papers = m.Papers.Select(s => s.Text), m.NumbersAreOurs,
        } : null,
        assessments = r.Assessments.Count == 0 ? null : r.Assessments.Select(a => $"{a.State} {a.Path} {a.Part} {a.Grade} ({a.Scheme}) of {a.Assessed?.Text} in {a.Paragraph}: {a.Words}"),
        followUps = r.FollowUps.Count == 0 ? null : r.FollowUps.Select(f => new { state = f.State?.Value, assessed = f.Assessed?.Text, reply = f.Reply?.Text, replied = f.ReplyDate?.ToString("uuuu-MM-dd", null), f.Others, askedAgain = string.Join(' ', f.AskedAgain), f.NextStep }),
        corrects = r.Corrects?.Text,
        corrections = r.Corrections.Count == 0 ? null : r.Corrections.Select(c => new { c.Place, c.Paragraph, c.Kind, c.Old, c.New }),
        comment = r.Comment is { } k ? $"{string.Join(' ', k.Numbers)} ({k.Year}) [{string.Join(' ', k.Articles)}]" : null,
        turns = r.Turns.Count == 0 ? null : r.Turns.Select(t => $"{string.Join(' ', t.Paragraphs)}: {t.Speaker}{(t.Person is null ? "" : $" = {t.Person}")}{(t.Jointly.Count > 0 ? $" with {string.Join(", ", t.Jointly)}" : "")}, {t.Role}, {t.Side} {t.State}, {t.Act}{(t.Named ? "" : ", not named")}"),
        participants = r.Document.Meeting is null ? null : r.Participants.Select(p => $"{p.Name}, {p.Role}, {p.Side}, {(p.Present == true ? "present" : "absent")}"),
        deadlines = r.Deadlines.Select(d => $"{d.Kind} {d.Due?.ToString("uuuu-MM-dd", null)} {d.Precision} {d.Period} on [{string.Join(' ', d.Paragraphs)}] in {d.Paragraph}"),
        r.UrgentParagraphs,
        references = r.References.Select(f => $"{f.Text} = {f.Symbol?.Text} in {f.Paragraph}"),
        findings = r.Findings.Select(f => $"{f.Code} {f.Severity} {f.Paragraph} {f.Message}"),
        r.Extractor,
    };
}
