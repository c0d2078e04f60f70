using CsCheck;

namespace Rapporteur.Core.Tests.Documents;

/// <summary>Symbols of every form, well printed.</summary>
internal static class SymbolGenerator
{
    private static readonly Gen<string> Body = Gen.OneOf("CERD/C", "CCPR/C", "CEDAW/C", "CAT/C", "CRC/C", "CMW/C", "CRPD/C", "CED/C", "E/C.12");
    private static readonly Gen<string> State = Gen.OneOf("PAK", "JOR", "EU", "CHN-HKG", "UNK");
    private static readonly Gen<string> Type = Gen.OneOf("QPR", "Q", "RQ", "CO", "FCO", "AI");
    private static readonly Gen<int> Small = Gen.Int[1, 99];

    private static readonly Gen<string> Suffix = Gen.OneOf("Add", "Corr", "Rev", "Amend").Select(Small, (word, n) => $"/{word}.{n}")
        .Array[0, 2].Select(string.Concat);

    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.Select(Body, State, Type, Small, (b, s, t, n) => $"{b}/{s}/{t}/{n}"),
        Gen.Select(Body, State, Small, Small, (b, s, n, m) => $"{b}/{s}/{n}-{n + m}"),
        Gen.Select(Body, Small, (b, n) => $"{b}/SR.{n}"),
        Gen.Select(Body, Small, (b, n) => $"{b}/GC/{n}"),
        Gen.Select(Small, State, Gen.Int[1, 3], (s, cc, n) => $"A/HRC/WG.6/{s}/{cc}/{n}"),
        Gen.Select(Small, Small, (s, n) => $"A/HRC/{s}/{n}"),
        Gen.Select(Body, Small, Small, (b, s, n) => $"{b}/{s}/{n}"),
        Gen.Select(State, (cc) => $"HRI/CORE/{cc}"))
        .Select(Suffix, (symbol, suffix) => symbol + suffix);
}
