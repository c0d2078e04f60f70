using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Core.Documents;
using Rapporteur.Quality;

// quality CORPUS GOLD… [--explain]        tables of quality, as in benchmarks/RESULTS.md
// quality --upr CORPUS [--explain]       reports of the Universal Periodic Review alone
// quality CORPUS --tables [--explain]     the table of tables alone
// quality --lists CORPUS                  thematic lists and drafts of the periodic review alone
// quality --check FILE-OR-FOLDER [--explain]  pairs of a question and a reply through the check, a file a family
// quality --wild CORPUS                   everything in a folder through the reader
// … --levels FILE | --record FILE         compares with levels recorded before, and ends with 1 where one fell; or records them
// quality --gold GOLD FILE…              these documents against the annotations in a folder, as the program exports them
// quality --hash FULL-ANNOTATIONS TARGET  annotations with words to annotations with hashes
if (args is ["--hash", var full, var target])
{
    var format = new JsonSerializerOptions(JsonSerializerOptions.Web) { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    foreach (var one in GoldDocument.In(full))
    {
        var hashed = one with { Recommendations = [.. one.Recommendations.Select(u => u.Hashed())], Questions = [.. one.Questions.Select(u => u.Hashed())] };
        File.WriteAllText(Path.Combine(target, one.Symbol.Replace('/', '_') + ".json"), JsonSerializer.Serialize(hashed, format) + "\n");
    }

    return 0;
}

var (explain, levels) = (args.Contains("--explain"), new Levels());
if (args is ["--upr", var only, ..])
{
    UprMeasurement.Run(only, Console.Out, explain, levels);
    return 0;
}

if (args is ["--lists", var lists])
{
    ListMeasurement.Run(lists, Console.Out, levels);
    return 0;
}

if (args is ["--gold", var annotations, .. var files])
{
    var read = Corpus.Files(files).Where(r => r.Document.Symbol is not null).ToDictionary(r => r.Document.Symbol!.Value.Text, StringComparer.Ordinal);
    GoldMeasurement.Run(GoldDocument.In(annotations), read, Console.Out, levels);
    return 0;
}

if (args is ["--check", var checks, ..])
{
    CheckMeasurement.Run(checks, Console.Out, explain, levels);
    return 0;
}

if (args is ["--wild", var folder])
{
    return WildRun.Run(folder, Console.Out, levels) ? 0 : 1;
}

var (held, record) = (After("--levels"), After("--record"));
var places = args.Where(a => a is not ("--explain" or "--tables" or "--levels" or "--record") && a != held && a != record).ToList();
if (places.Count < (args.Contains("--tables") ? 1 : 2))
{
    Console.Error.WriteLine("quality CORPUS GOLD… [--explain]");
    return 2;
}

var output = Console.Out;
if (args.Contains("--tables"))
{
    TableMeasurement.Run(places[0], output, explain);
    return 0;
}

var readings = Corpus.Read(Path.Combine(places[0], "crpd-reviews"), output);
foreach (var kind in new[] { DocumentKind.ConcludingObservations, DocumentKind.ListOfIssues, DocumentKind.Replies })
{
    HeaderMeasurement.Run(readings, kind, output, explain);
    output.WriteLine();
}

TableMeasurement.Run(places[0], output, explain);
output.WriteLine();
var bySymbol = readings.Where(r => r.Document.Symbol is not null && r.Language == "en").GroupBy(r => r.Document.Symbol!.Value.Text).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
var gold = places.Skip(1).SelectMany(GoldDocument.In).ToList();
GoldMeasurement.Run(gold, bySymbol, output, levels);
if (explain)
{
    foreach (var one in gold.Where(g => bySymbol.ContainsKey(g.Symbol)))
    {
        GoldMeasurement.Explain(one, bySymbol[one.Symbol], output);
    }
}

if (Directory.Exists(Path.Combine(places[0], "upr-recommendations-by-paragraph")))
{
    output.WriteLine();
    UprMeasurement.Run(places[0], output, explain, levels);
    output.WriteLine();
    ListMeasurement.Run(places[0], output, levels);
}

foreach (var folderOfPairs in places.Skip(1).SelectMany(p => new[] { Path.Combine(p, "checks"), Path.Combine(p, "checks", "unseen") }).Where(Directory.Exists))
{
    output.WriteLine();
    CheckMeasurement.Run(folderOfPairs, output, explain, levels);
}

output.WriteLine();
var sound = WildRun.Run(places[0], output, levels);
if (record is not null)
{
    levels.Record(record);
}

output.WriteLine();
return sound && (held is null || levels.Hold(held, output)) ? 0 : 1;

string? After(string option) => Array.IndexOf(args, option) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
