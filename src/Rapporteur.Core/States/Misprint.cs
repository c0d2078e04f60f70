namespace Rapporteur.Core.States;

/// <summary>Says whether one name is another with a single letter wrong.</summary>
internal static class Misprint
{
    /// <summary>Shorter names are too near to each other: Iran and Iraq, Mali and Malta.</summary>
    public const int ShortestName = 8;

    /// <summary>True where one letter was left out, put in, changed, or swapped with the next.</summary>
    public static bool Is(string printed, string name)
    {
        if (Math.Abs(printed.Length - name.Length) > 1 || name.Length < ShortestName)
        {
            return false;
        }

        var same = 0;
        while (same < printed.Length && same < name.Length && printed[same] == name[same])
        {
            same++;
        }

        var left = printed.AsSpan(same);
        var right = name.AsSpan(same);
        return left.Length == right.Length
            ? left.Length > 0 && (left[1..].SequenceEqual(right[1..]) || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])))
            : left.Length < right.Length ? left.SequenceEqual(right[1..]) : left[1..].SequenceEqual(right);
    }
}
