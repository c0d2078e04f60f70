using System.Text;
using System.Text.RegularExpressions;
using Rapporteur.Core.Results;
using Rapporteur.Extraction.Cleaning;
using Rapporteur.Extraction.References;

namespace Rapporteur.Extraction.Reading.PlainText;

/// <summary>Reads plain text: blocks stand between empty lines, and a line that begins with a number or letter begins one.</summary>
public sealed partial class PlainTextReader : IDocumentReader
{
    /// <inheritdoc />
    public SourceFormat Format => SourceFormat.PlainText;

    /// <inheritdoc />
    public Outcome<ReadDocument, ReadFailure> Read(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var (text, guessed) = TextEncoding.Decode(bytes.Span);
        var lines = text.ReplaceLineEndings("\n").Replace('\f', '\n').Split('\n');
        var hyphens = HyphenJoiner.ForWordsOf(lines);
        var blocks = new List<Block>();
        var words = new StringBuilder();
        foreach (var line in lines.Select(l => l.Trim()))
        {
            cancel.ThrowIfCancellationRequested();
            if (line.Length == 0 || Label().IsMatch(line))
            {
                Close(blocks, words);
            }

            if (line.Length > 0)
            {
                hyphens.Append(words, Spaces().Replace(line, " "));
            }
        }

        Close(blocks, words);
        return blocks.Count == 0
            ? (ReadFailure.Empty, "The file has no words.")
            : new ReadDocument(SourceFormat.PlainText, blocks, null) { Findings = guessed ? [TextEncoding.Guessed] : [] };
    }

    private static void Close(List<Block> blocks, StringBuilder words)
    {
        if (words.Length == 0)
        {
            return;
        }

        var text = words.ToString();
        var label = Label().Match(text);
        blocks.Add(new Block
        {
            Text = label.Success ? text[label.Length..].Trim() : text,
            Label = label.Success ? Plain(label.Groups["label"].Value) : null,
            Kind = BlockKind.Body,
        });
        words.Clear();
    }

    /// <summary>"٣-" is 3.</summary>
    private static string Plain(string label) => label[0] is >= '\u0660' and <= '\u0669' ? PlainDigits.In(label).TrimEnd('-', '–', '.', ' ') + "." : label;

    [GeneratedRegex(@"^(?<label>[٠-٩]{1,3}\s?[-–.]|\d{1,3}\.\d{1,3}\.?|\d{1,3}\.|\([a-z]{1,4}\)|(?:[a-z]|[ivxl]{2,5})\)|\(?[ء-ي]{1,2}\)|\(?[а-яё]\)|[IVX]{1,5}\.|[A-Z]\.)\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
