using System.Text.Json;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Time;
using Rapporteur.Extraction.Dialogue;

namespace Rapporteur.Quality;

/// <summary>The check of what was asked against what was offered, on pairs with a verdict: every file of a folder is a family of its own.
/// From the texts of a pair for the whole way; from the annotator's types for the check alone.</summary>
internal static class CheckMeasurement
{
    private static readonly ExchangeReader Reader = new();

    public static void Run(string place, TextWriter output, bool explain, Levels levels)
    {
        output.WriteLine("| check | pairs | verdicts right, from texts | verdicts right, from the annotator's types | other people or stage never called an answer |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var file in Files(place))
        {
            var pairs = JsonSerializer.Deserialize<List<CheckPair>>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
            var read = pairs.Select(p => (Pair: p, Code: FromTexts(p).Code.Code())).ToList();
            var typed = pairs.Where(p => p.Wants.Stages is { Count: > 0 } && p.Offers.Count > 0).Select(p => (Pair: p, Code: FromTypes(p).Code.Code())).ToList();
            var hard = read.Where(r => r.Pair.Verdict is "wrong-population" or "wrong-stage").ToList();
            var kept = hard.Count(r => r.Code is not ("full" or "partial"));
            var name = Path.GetFileNameWithoutExtension(file);
            var right = (double)read.Count(r => IsRight(r.Pair, r.Code)) / Math.Max(1, read.Count);
            levels.Note($"check, {name}: verdicts right", right);
            levels.Note($"check, {name}: wrong population or stage never called an answer", hard.Count == 0 ? 1 : (double)kept / hard.Count);
            output.WriteLine(FormattableString.Invariant(
                $"| {name} | {read.Count} | {right:0.000} | {(double)typed.Count(r => IsRight(r.Pair, r.Code)) / Math.Max(1, typed.Count):0.000} of {typed.Count} | {kept} of {hard.Count} |"));
            if (explain)
            {
                Explain(read, typed, output);
            }
        }
    }

    private static IEnumerable<string> Files(string place) =>
        File.Exists(place) ? [place] : Directory.EnumerateFiles(place, "*.json").Order(StringComparer.Ordinal);

    private static bool IsRight(CheckPair pair, string code) => code == pair.Verdict || (pair.Also ?? []).Contains(code);

    private static ResponseVerdict FromTexts(CheckPair pair)
    {
        var request = Reader.Request(pair.Question, pair.LeadIn);
        return ResponseCheck.Of(request, Reader.Offers(pair.Reply, request));
    }

    private static ResponseVerdict FromTypes(CheckPair pair)
    {
        var request = new DataRequest
        {
            Kind = Enum.TryParse<RequestKind>(pair.QuestionKind, ignoreCase: true, out var kind) ? kind : RequestKind.Data,
            ActorClasses = [.. (pair.Wants.ActorClasses ?? []).Select(ActorClasses.ParseOrNull).OfType<ActorClass>()],
            Stages = [.. (pair.Wants.Stages ?? []).Select(Stages.ParseOrNull).OfType<Stage>()],
            Period = PeriodOrNull(pair.Wants.Period),
            Territory = pair.Wants.Territory,
        };
        return ResponseCheck.Of(request, [.. pair.Offers.Select(o => new DataOffer
        {
            Kind = o.Count is null ? OfferKind.Case : OfferKind.Figures,
            ActorClasses = [.. new[] { o.ActorClass }.Select(ActorClasses.ParseOrNull).OfType<ActorClass>()],
            Stages = [.. new[] { o.Stage }.Select(Stages.ParseOrNull).OfType<Stage>()],
            Count = o.Count is null ? null : BoundedCount.Parse(o.Count),
            Period = PeriodOrNull(o.Period),
            Territory = o.Territory,
        })]);
    }

    private static PartialDate? PeriodOrNull(string? text) => PartialDate.TryParse(text, out var period) ? period : null;

    private static void Explain(List<(CheckPair Pair, string Code)> read, List<(CheckPair Pair, string Code)> typed, TextWriter output)
    {
        foreach (var (pair, code) in typed.Where(r => !IsRight(r.Pair, r.Code)))
        {
            output.WriteLine($"types {pair.Id}: {pair.Verdict}, not {code}");
        }

        foreach (var (pair, code) in read.Where(r => !IsRight(r.Pair, r.Code)))
        {
            var request = Reader.Request(pair.Question, pair.LeadIn);
            output.WriteLine($"{pair.Id}: {pair.Verdict}, not {code}");
            output.WriteLine($"  asked {request.Kind} [{string.Join(' ', request.ActorClasses)}] [{string.Join(' ', request.Stages)}] {request.Period} {request.Territory} ({request.Population}) groups [{string.Join(' ', request.Groups)}] splits [{string.Join(' ', request.Disaggregation)}] parts [{string.Join(" | ", request.Parts)}]");
            var verdict = FromTexts(pair);
            foreach (var one in verdict.Offers)
            {
                var o = one.Offer;
                output.WriteLine($"  {o.Kind} [{string.Join(' ', o.ActorClasses)}] [{string.Join(' ', o.Stages)}] {o.Count} {o.Period} {o.Territory} [{string.Join(' ', o.Groups ?? [])}] {(o.Beside ? "beside" : "")} = {one.Code} {string.Join(' ', one.Mismatches)}: {o.Words?[..Math.Min(o.Words.Length, 70)]}");
            }

            output.WriteLine($"  missing {string.Join(' ', verdict.Missing)}");
        }
    }
}
