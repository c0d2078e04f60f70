using System.Globalization;
using Rapporteur.Benchmarks;

// benchmarks FOLDER PROGRAM [ROUNDS]: the speed tables. FOLDER holds PDF files, PROGRAM is rapporteur.dll, published for this platform.
// benchmarks FOLDER: reads the files and ends, to be timed as a process.
if (args.Length < 1 || !Directory.Exists(args[0]) || (args.Length > 1 && !File.Exists(args[1])))
{
    Console.Error.WriteLine("benchmarks FOLDER [PROGRAM [ROUNDS]]");
    return 2;
}

var corpus = new Corpus(args[0]);
if (args.Length == 1)
{
    await corpus.Read();
    return 0;
}

var rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 3;
await ReadingTable.Print(corpus, rounds);
await ImportTable.Print(corpus, args[1], rounds);
await StartTable.Print(args[1], rounds);
return 0;
