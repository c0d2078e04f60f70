using System.Globalization;

namespace Rapporteur.Quality;

/// <summary>Found, wanted, right.</summary>
internal readonly record struct Score(int Right, int Found, int Wanted)
{
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Wanted == 0 ? 1 : (double)Right / Wanted;

    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Found + b.Found, a.Wanted + b.Wanted);

    public override string ToString() => Found == 0 && Wanted == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Precision:0.000} / {Recall:0.000} ({Right} of {Wanted})");
}
