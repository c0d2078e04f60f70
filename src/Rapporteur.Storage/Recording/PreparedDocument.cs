using Rapporteur.Core.Corrections;
using Rapporteur.Core.Reading;
using Rapporteur.Storage.Documents;

namespace Rapporteur.Storage.Recording;

/// <summary>A reading as rows, ready to be written. Preparing takes time and may run beside the writer; it needs no database.</summary>
public sealed class PreparedDocument
{
    private PreparedDocument(DocumentReading reading, DocumentReading shown, string rules, byte[] content)
    {
        Reading = reading;
        Rules = rules;
        Symbol = reading.Document.Symbol?.Text;
        DocumentId = RecordIdentity.OfDocument(Symbol, reading.Sha256);
        VersionId = RecordIdentity.OfVersion(reading.Sha256);
        Content = content;
        Headings = [.. reading.Headings.Select(HeadingOf)];
        Paragraphs = [.. shown.Paragraphs.Select(ParagraphOf)];
        Units = UnitRows.Of(shown, VersionId, HeadingBefore);
        Deadlines = [.. shown.Deadlines.Select(DeadlineOf)];
        References = [.. reading.References.Select(ReferenceOf)];
        Participants = [.. reading.Participants.Select(ParticipantOf)];
        Findings = [.. reading.Findings.Select(FindingOf)];
    }

    /// <summary>The reading.</summary>
    public DocumentReading Reading { get; }

    internal string Rules { get; }

    internal string? Symbol { get; }

    internal DocumentId DocumentId { get; }

    internal VersionId VersionId { get; }

    internal byte[] Content { get; }

    internal IReadOnlyList<HeadingRow> Headings { get; }

    internal IReadOnlyList<ParagraphRow> Paragraphs { get; }

    internal IReadOnlyList<UnitRow> Units { get; }

    internal IReadOnlyList<PrintedDeadlineRow> Deadlines { get; }

    internal IReadOnlyList<ReferenceRow> References { get; }

    internal IReadOnlyList<ParticipantRow> Participants { get; }

    internal IReadOnlyList<FindingRow> Findings { get; }

    /// <summary>Prepares a reading. Pure; safe on any thread.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="rules">Fingerprint of the rules that read it.</param>
    public static PreparedDocument Of(DocumentReading reading, string rules)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new PreparedDocument(reading, reading, rules, ReadingContent.Pack(reading));
    }

    /// <summary>The same document with the rows that people's decisions make of it: the reading itself stays as the program read it.</summary>
    internal PreparedDocument With(IReadOnlyList<Correction> decisions) =>
        decisions.Count == 0 ? this : new PreparedDocument(Reading, CorrectedReading.Of(Reading, decisions).Shown, Rules, Content);

    /// <summary>A recorded reading, prepared again from its content.</summary>
    internal static PreparedDocument Again(byte[] content, string rules)
    {
        var reading = ReadingContent.Unpack(content);
        return new PreparedDocument(reading, reading, rules, content);
    }

    private int? HeadingBefore(int start)
    {
        var last = -1;
        while (last + 1 < Reading.Headings.Count && Reading.Headings[last + 1].Span.Start <= start)
        {
            last++;
        }

        return last < 0 ? null : last;
    }

    private HeadingRow HeadingOf(Heading heading, int n) => new()
    {
        VersionId = VersionId, Ordinal = n, Text = heading.Text, Label = heading.Label, Articles = [.. heading.Articles],
        BeforeParagraph = heading.BeforeParagraph, Page = heading.Page, Start = heading.Span.Start, End = heading.Span.End,
    };

    private ParagraphRow ParagraphOf(Paragraph paragraph, int n) => new()
    {
        VersionId = VersionId, Ordinal = n, Number = paragraph.Number, Role = paragraph.Role, Text = paragraph.Text,
        HeadingOrdinal = HeadingBefore(paragraph.Span.Start), Page = paragraph.Page, Start = paragraph.Span.Start, End = paragraph.Span.End,
    };

    private PrintedDeadlineRow DeadlineOf(PrintedDeadline deadline, int n) => new()
    {
        VersionId = VersionId, Ordinal = n, Kind = deadline.Kind, Due = deadline.Due, Precision = deadline.Precision,
        Period = deadline.Period, Paragraphs = [.. deadline.Paragraphs], Paragraph = deadline.Paragraph,
    };

    private ReferenceRow ReferenceOf(DocumentReference reference, int n) => new()
    {
        VersionId = VersionId, Ordinal = n, Text = reference.Text, Symbol = reference.Symbol?.Text, Paragraph = reference.Paragraph,
    };

    private ParticipantRow ParticipantOf(Participant participant, int n) => new()
    {
        VersionId = VersionId, Ordinal = n, Name = participant.Name, Role = participant.Role, Side = participant.Side, Present = participant.Present,
    };

    private FindingRow FindingOf(Finding finding, int n) => new()
    {
        VersionId = VersionId, Ordinal = n, Code = finding.Code, Severity = finding.Severity, Message = finding.Message,
        Page = finding.Page, Paragraph = finding.Paragraph, Row = finding.Row,
    };
}
