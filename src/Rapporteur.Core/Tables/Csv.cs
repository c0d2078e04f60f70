using System.Text;

namespace Rapporteur.Core.Tables;

/// <summary>Reads comma-separated text by RFC 4180: quotes, doubled quotes, and any of the three line ends.</summary>
public static class Csv
{
    /// <summary>All rows, the heading among them; empty lines are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"' && (quoted || field.Length == 0))
            {
                quoted = !quoted;
            }
            else if (!quoted && c == ',')
            {
                EndField(row, field);
            }
            else if (!quoted && c is '\r' or '\n' && !quoted)
            {
                EndRow(rows, ref row, field);
            }
            else
            {
                field.Append(c);
            }
        }

        EndRow(rows, ref row, field);
        return rows;
    }

    private static void EndField(List<string> row, StringBuilder field)
    {
        row.Add(field.ToString());
        field.Clear();
    }

    private static void EndRow(List<IReadOnlyList<string>> rows, ref List<string> row, StringBuilder field)
    {
        if (row.Count == 0 && field.Length == 0)
        {
            return;
        }

        EndField(row, field);
        rows.Add(row);
        row = [];
    }
}
