using System.Text.Json;
using Rapporteur.Core.Accountability;
using Rapporteur.Extraction.Dialogue;

namespace Rapporteur.Extraction.Tests.Dialogue;

/// <summary>The pairs of questions and replies with an annotator's verdict (benchmarks/gold/checks), through reader and check.</summary>
public sealed class ExchangeGoldTests
{
    private static readonly ExchangeReader Reader = new();

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileName(f))];

    private static string Folder => Path.Combine(Root(), "benchmarks", "gold", "checks");

    [Theory]
    [MemberData(nameof(Files))]
    public void Nine_verdicts_of_ten_are_those_of_the_annotator(string file)
    {
        var pairs = Read(file);
        var wrong = pairs.Select(p => (p.Id, p.Verdict, Code: Verdict(p), p.Also)).Where(p => p.Code != p.Verdict && p.Also?.Contains(p.Code) != true).ToList();
        Assert.True(wrong.Count * 10 <= pairs.Count, string.Join("; ", wrong.Select(w => $"{w.Id}: {w.Verdict}, not {w.Code}")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Other_people_and_another_stage_are_never_called_an_answer(string file) =>
        Assert.DoesNotContain(Read(file), p => p.Verdict is "wrong-population" or "wrong-stage" && Verdict(p) is "full" or "partial");

    private static string Verdict(Pair pair)
    {
        var request = Reader.Request(pair.Question);
        return ResponseCheck.Of(request, Reader.Offers(pair.Reply, request)).Code.Code();
    }

    private static List<Pair> Read(string file) => JsonSerializer.Deserialize<List<Pair>>(File.ReadAllText(Path.Combine(Folder, file)), JsonSerializerOptions.Web)!;

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Rapporteur.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No checkout above the tests.");
        }

        return folder;
    }

    internal sealed record Pair(string Id, string Question, string Reply, string Verdict, IReadOnlyList<string>? Also);
}
