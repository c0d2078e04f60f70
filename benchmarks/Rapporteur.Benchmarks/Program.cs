using System.Diagnostics;
using Rapporteur.Extraction;

// benchmarks FOLDER [ROUNDS]: reading all PDFs of a folder in one process, beside pdftotext with one process a file, two at a time, in turns.
if (args.Length < 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("benchmarks FOLDER [ROUNDS]");
    return 2;
}

var files = Directory.EnumerateFiles(args[0], "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
var two = new ParallelOptions { MaxDegreeOfParallelism = 2 };
var rounds = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 3;
Console.WriteLine("| round | pdftotext, s | reading, s | ratio |");
Console.WriteLine("|---|---|---|---|");
for (var round = 1; round <= rounds; round++)
{
    var peer = Time(() => Parallel.ForEach(files, two, PdfToText));
    var own = Time(Read);
    Console.WriteLine(FormattableString.Invariant($"| {round} | {peer:0.0} | {own:0.0} | {own / peer:0.00} |"));
}

Console.WriteLine(FormattableString.Invariant($"{files.Count} files; the first round includes the runtime's compiling; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB"));
return 0;

static double Time(Action act)
{
    var watch = Stopwatch.StartNew();
    act();
    return watch.Elapsed.TotalSeconds;
}

static void PdfToText(string file)
{
    using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-q", file, "/dev/null"]))!;
    process.WaitForExit();
}

void Read()
{
    var extractor = DocumentExtractor.CreateDefault();
    Parallel.ForEach(files, two, file => extractor.Read(Path.GetFileName(file), File.ReadAllBytes(file), CancellationToken.None));
}
