namespace Rapporteur.Extraction.Splitting;

/// <summary>Counts the items of one paragraph and says where each label belongs: <c>(i)</c> after <c>(h)</c> is a letter, after <c>(a)</c> a roman numeral.</summary>
/// <param name="number">The paragraph's number.</param>
internal sealed class ItemCounter(string number)
{
    private readonly Dictionary<string, int> seen = [];
    private string top = "";
    private string sub = "";
    private double topLeft;
    private bool topIsRoman;

    /// <summary>True once an item was counted.</summary>
    public bool Open => top.Length > 0;

    /// <summary>Level (1 or 2) and path of the next item.</summary>
    /// <param name="token">The label's letters.</param>
    /// <param name="left">Left edge in points; 0 where unknown.</param>
    public (int Level, string Path) Next(string token, double left)
    {
        if (IsTop(token, left))
        {
            (top, sub, topLeft) = (token, "", left);
            return (1, Unique($"{number}({top})"));
        }

        sub = token;
        return (2, Unique($"{number}({top})({sub})"));
    }

    private bool IsTop(string token, double left)
    {
        if (top.Length == 0)
        {
            topIsRoman = token is "i";
            return true;
        }

        if (topIsRoman || char.IsAsciiDigit(top[0]))
        {
            return IsRoman(token) == topIsRoman;
        }

        if (!IsRoman(token) || char.IsAsciiDigit(token[0]))
        {
            return !char.IsAsciiDigit(token[0]);
        }

        var nextRoman = sub.Length == 0 ? token == "i" : Roman(token) == Roman(sub) + 1;
        var nextLetter = token.Length == 1 && token[0] == top[0] + 1;
        return nextLetter && (!nextRoman || (sub.Length == 0 && !Deeper(left)));
    }

    // Sub-items stand at least this many points to the right of their letter.
    private bool Deeper(double left) => left > 0 && topLeft > 0 && left - topLeft > 8;

    private string Unique(string path)
    {
        var count = seen[path] = seen.GetValueOrDefault(path) + 1;
        return count == 1 ? path : $"{path}~{count}";
    }

    private static bool IsRoman(string token) => token.All(c => c is 'i' or 'v' or 'x' or 'l');

    private static int Roman(string token)
    {
        var sum = 0;
        for (var i = 0; i < token.Length; i++)
        {
            var value = Value(token[i]);
            sum += i + 1 < token.Length && Value(token[i + 1]) > value ? -value : value;
        }

        return sum;
    }

    private static int Value(char c) => c switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 0 };
}
