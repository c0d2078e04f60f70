using System.Text;

namespace Rapporteur.Extraction.Tables.Csv;

/// <summary>Reads separated text a record at a time by RFC 4180: quotes, doubled quotes, any of the three line ends (a bare CR too), line ends inside quotes.
/// Where a quotation mark is never closed, the record is read again with its marks as words, so that no row behind it is lost.</summary>
/// <param name="reader">The text.</param>
/// <param name="delimiter">Between cells.</param>
internal sealed class CsvReader(TextReader reader, char delimiter)
{
    private const int Impatient = 20;
    private const int ImpatientLength = 20_000;
    private const int End = -1;

    private readonly char[] buffer = new char[32 * 1024];
    private readonly StringBuilder raw = new();
    private readonly StringBuilder cell = new();
    private int at;
    private int filled;
    private string replay = "";
    private int replayAt;
    private int unclosed;

    /// <summary>The next record that is not an empty line, with the number of its row; null at the end.</summary>
    public RawRow? Next(ref int number)
    {
        while (Peek() != End)
        {
            number++;
            var (cells, notes) = Record(quotes: true);
            if (cells is null)
            {
                unclosed++;
                replay = string.Concat(raw.ToString(), replay.AsSpan(replayAt));
                replayAt = 0;
                (cells, notes) = Record(quotes: false);
                notes |= RowNotes.QuoteNotClosed;
            }

            if (cells!.Count > 1 || cells[0].Length > 0)
            {
                return new RawRow(number, cells, notes);
            }
        }

        return null;
    }

    /// <summary>Cells of one record; null where a quotation mark is open at the end of the file or for too long.</summary>
    private (List<string>? Cells, RowNotes Notes) Record(bool quotes)
    {
        raw.Clear();
        cell.Clear();
        var cells = new List<string>();
        var (quoted, lines, notes) = (false, false, RowNotes.None);
        while (true)
        {
            var c = Read(quotes);
            if (quoted && (c == End || raw.Length > (unclosed < Impatient ? RowSource.LongestCell : ImpatientLength)))
            {
                return (null, notes);
            }

            if (c == '"' && quotes && quoted && Peek() == '"')
            {
                Read(quotes);
                cell.Append('"');
            }
            else if (c == '"' && quotes && (quoted || cell.Length == 0))
            {
                if (quoted && lines && !IsCellEnd(Peek()))
                {
                    // A mark in the middle of a later line: the first one was never meant to open a cell.
                    return (null, notes);
                }

                quoted = !quoted;
            }
            else if (!quoted && c == delimiter)
            {
                lines = false;
                EndCell(cells);
            }
            else if (!quoted && c is '\r' or '\n' or End)
            {
                if (c == '\r' && Peek() == '\n')
                {
                    Read(quotes);
                }

                EndCell(cells);
                return (cells, notes);
            }
            else if (cell.Length < RowSource.LongestCell)
            {
                lines |= quoted && c is '\r' or '\n';
                cell.Append((char)c);
            }
            else
            {
                notes |= RowNotes.TooLong;
            }
        }
    }

    private bool IsCellEnd(int c) => c == delimiter || c is '\r' or '\n' or End;

    private void EndCell(List<string> cells)
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }

    private int Read(bool keep)
    {
        var c = Peek();
        if (c == End)
        {
            return End;
        }

        if (replayAt < replay.Length)
        {
            replayAt++;
        }
        else
        {
            at++;
        }

        if (keep)
        {
            raw.Append((char)c);
        }

        return c;
    }

    private int Peek()
    {
        if (replayAt < replay.Length)
        {
            return replay[replayAt];
        }

        if (replay.Length > 0)
        {
            (replay, replayAt) = ("", 0);
        }

        if (at == filled)
        {
            (at, filled) = (0, reader.Read(buffer));
        }

        return at < filled ? buffer[at] : End;
    }
}
