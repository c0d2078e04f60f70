using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Extraction.Splitting;

/// <summary>What a label before a block says by its form alone.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Token">The label without brackets and stops: <c>13</c>, <c>a</c>, <c>iv</c>, <c>III</c>, <c>122.45</c>.</param>
internal readonly partial record struct BlockLabel(LabelKind Kind, string Token)
{
    /// <summary>The number of a <see cref="LabelKind.Number"/>.</summary>
    public int Number => int.Parse(Token, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Reads a label: <c>13.</c> is a number, <c>(a)</c> an item, <c>III.</c> a heading's numeral, <c>122.45</c> a serial, <c>•</c> a bullet.</summary>
    public static BlockLabel Read(string? label)
    {
        if (string.IsNullOrWhiteSpace(label))
        {
            return new BlockLabel(LabelKind.None, "");
        }

        var form = Form().Match(label.Trim());
        if (!form.Success)
        {
            return new BlockLabel(LabelKind.Bullet, label.Trim());
        }

        var named = form.Groups.Cast<Group>().Skip(1).First(g => g.Success);
        return new BlockLabel(Enum.Parse<LabelKind>(named.Name), named.Value);
    }

    [GeneratedRegex(@"^(?:(?<Number>[0-9]{1,4})\.?|(?<Serial>[0-9]{1,3}\.[0-9]{1,3})\.?|\(?(?<Item>[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[0-9]{1,2}|[а-яё]|[ء-ي]{1,2})\)|(?<Heading>[IVXL]{1,6}|[A-Z])\.|(?<Item>[a-z]|[ivxl]{1,6})\.)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
