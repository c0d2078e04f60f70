namespace Rapporteur.Core.Versions;

/// <summary>Pairs two sequences in order so that the sum of the gains is greatest (the alignment of Needleman and Wunsch, without a penalty for gaps).</summary>
internal static class Alignment
{
    /// <summary>The pairs in order; a pair of no positive gain is never made.</summary>
    /// <param name="first">Length of the first sequence.</param>
    /// <param name="second">Length of the second.</param>
    /// <param name="gain">What is gained by pairing one of the first with one of the second; below 0 where they do not belong together.</param>
    public static IReadOnlyList<(int First, int Second, double Gain)> Of(int first, int second, Func<int, int, double> gain)
    {
        var (best, gains) = (new double[first + 1, second + 1], new double[first, second]);
        for (var i = first - 1; i >= 0; i--)
        {
            for (var j = second - 1; j >= 0; j--)
            {
                gains[i, j] = gain(i, j);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), gains[i, j] > 0 ? gains[i, j] + best[i + 1, j + 1] : 0);
            }
        }

        return Walk(best, gains);
    }

    // Forwards from the beginning: of equal ways the one that pairs earliest.
    private static List<(int First, int Second, double Gain)> Walk(double[,] best, double[,] gains)
    {
        var pairs = new List<(int, int, double)>();
        var (i, j) = (0, 0);
        while (i < gains.GetLength(0) && j < gains.GetLength(1))
        {
            if (gains[i, j] > 0 && best[i, j] <= gains[i, j] + best[i + 1, j + 1])
            {
                pairs.Add((i, j, gains[i, j]));
                (i, j) = (i + 1, j + 1);
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
