using System.ComponentModel;
using System.Diagnostics;
using Rapporteur.Core.Results;

namespace Rapporteur.Extraction.Reading.OldWord;

/// <summary>LibreOffice as a converter. Each document gets a process of its own with a profile of its own, so that macros, settings and other work of the user stay out; it is ended when it takes too long.</summary>
/// <param name="program">Path of <c>soffice</c>.</param>
/// <param name="limit">Longest time for one document.</param>
public sealed class LibreOffice(string program, TimeSpan limit)
{
    /// <summary>Environment variable that names the program.</summary>
    public const string Variable = "RAPPORTEUR_LIBREOFFICE";

    // Two that start at once for the first time can disturb each other.
    private static readonly Lock OneAtATime = new();
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan UsualLimit = TimeSpan.FromMinutes(1);
    private static readonly string[] Names = ["soffice", "libreoffice", "soffice.exe"];

    /// <summary>The program that the environment names, else the one on the path; null where there is none.</summary>
    public static LibreOffice? FindOrNull()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var named = Environment.GetEnvironmentVariable(Variable);
        var found = string.IsNullOrEmpty(named) ? folders.SelectMany(f => Names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists) : named;
        return found is null ? null : new LibreOffice(found, UsualLimit);
    }

    /// <summary>The document as DOCX, or why it could not be turned into one.</summary>
    /// <param name="document">Bytes of a document that LibreOffice opens.</param>
    /// <param name="cancel">Ends the program early.</param>
    public Outcome<byte[], ReadFailure> ToDocx(ReadOnlyMemory<byte> document, CancellationToken cancel)
    {
        lock (OneAtATime)
        {
            return Convert(document, cancel);
        }
    }

    private Outcome<byte[], ReadFailure> Convert(ReadOnlyMemory<byte> document, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("rapporteur-office-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "in.doc"), document.Span);
            using var process = Process.Start(Call(folder.FullName))!;
            if (!Ended(process, cancel))
            {
                return (ReadFailure.TooSlow, $"LibreOffice took more than {limit.TotalSeconds:0} s for it. Save it as DOCX or PDF.");
            }

            var made = Path.Combine(folder.FullName, "out", "in.docx");
            return File.Exists(made) ? File.ReadAllBytes(made) : (ReadFailure.Broken, "LibreOffice cannot open it: the document is damaged, or needs a password. Fetch it again, or save it as DOCX or PDF.");
        }
        catch (Win32Exception)
        {
            return (ReadFailure.NotRecognised, $"The program that {Variable} names, {program}, cannot be started. Correct it, or save the document as DOCX or PDF.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private ProcessStartInfo Call(string folder) => new(
        program,
        [
            $"-env:UserInstallation={OfficeProfile.Make(folder)}", "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "docx",
            "--outdir", Path.Combine(folder, "out"), Path.Combine(folder, "in.doc"),
        ])
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private bool Ended(Process process, CancellationToken cancel)
    {
        // What it prints is of no use, but a full pipe would hold it up.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var clock = Stopwatch.StartNew();
        while (!process.WaitForExit(Moment))
        {
            if (cancel.IsCancellationRequested || clock.Elapsed > limit)
            {
                process.Kill(entireProcessTree: true);
                cancel.ThrowIfCancellationRequested();
                return false;
            }
        }

        return true;
    }
}
