using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rapporteur.Extraction.Reading.Numbering;

namespace Rapporteur.Extraction.Reading.Docx;

/// <summary>The numbers that Word counts and does not write into the text: lists, their levels, and where they begin anew.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int Number, int Level)> begun = [];

    public WordNumbering(MainDocumentPart main)
    {
        if (main.NumberingDefinitionsPart?.Numbering is not { } numbering)
        {
            return;
        }

        foreach (var list in numbering.Elements<AbstractNum>().Where(a => a.AbstractNumberId?.Value is not null))
        {
            lists.TryAdd(list.AbstractNumberId!.Value, list);
        }

        foreach (var instance in numbering.Elements<NumberingInstance>().Where(n => n.NumberID?.Value is not null))
        {
            instances.TryAdd(instance.NumberID!.Value, instance);
        }
    }

    /// <summary>The label of the next paragraph, counted; null where it has none.</summary>
    public string? NextOrNull(Paragraph paragraph, WordStyle style)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var number = own?.NumberingId?.Val?.Value ?? style.NumberId;
        var level = own?.NumberingLevelReference?.Val?.Value ?? style.Level;
        if (number is not > 0 || level is < 0 or >= Levels || !instances.TryGetValue(number.Value, out var instance)
            || instance.AbstractNumId?.Val?.Value is not { } listId || !lists.TryGetValue(listId, out var list))
        {
            return null;
        }

        var counts = Counts(listId);
        counts[level] = Next(instance, list, counts, level);
        Array.Fill(counts, null, level + 1, Levels - level - 1);
        return Print(instance, list, counts, level);
    }

    private int?[] Counts(int listId)
    {
        if (!counters.TryGetValue(listId, out var counts))
        {
            counters[listId] = counts = new int?[Levels];
        }

        return counts;
    }

    private int Next(NumberingInstance instance, AbstractNum list, int?[] counts, int level)
    {
        var anew = begun.Add((instance.NumberID!.Value, level));
        var restart = instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value;
        if (anew && restart is { } from)
        {
            return from;
        }

        return counts[level] is { } last ? last + 1 : LevelOf(instance, list, level)?.StartNumberingValue?.Val?.Value ?? 1;
    }

    private static Level? LevelOf(NumberingInstance instance, AbstractNum list, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.Level
        ?? list.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private static string? Print(NumberingInstance instance, AbstractNum list, int?[] counts, int level)
    {
        if (LevelOf(instance, list, level) is not { } definition || definition.NumberingFormat?.Val?.Value is not { } format
            || format == NumberFormatValues.None || format == NumberFormatValues.Bullet)
        {
            return null;
        }

        var pattern = definition.LevelText?.Val?.Value ?? "";
        var label = new StringBuilder(pattern);
        for (var i = 0; i <= level; i++)
        {
            var formatOf = LevelOf(instance, list, i)?.NumberingFormat?.Val?.Value ?? format;
            var start = LevelOf(instance, list, i)?.StartNumberingValue?.Val?.Value ?? 1;
            label.Replace($"%{i + 1}", Numeral(counts[i] ?? start, formatOf));
        }

        return label.ToString().Trim() is { Length: > 0 } text ? text : null;
    }

    private static string Numeral(int number, NumberFormatValues format)
    {
        if (format == NumberFormatValues.LowerLetter)
        {
            return Numerals.Letters(number);
        }

        if (format == NumberFormatValues.UpperLetter)
        {
            return Numerals.Letters(number).ToUpperInvariant();
        }

        if (format == NumberFormatValues.LowerRoman)
        {
            return Numerals.Roman(number);
        }

        return format == NumberFormatValues.UpperRoman ? Numerals.Roman(number).ToUpperInvariant() : number.ToString(CultureInfo.InvariantCulture);
    }
}
