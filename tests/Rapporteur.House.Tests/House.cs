using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Rapporteur.House.Tests;

/// <summary>The checkout that the tests look at.</summary>
internal static class House
{
    private static readonly string[] Skipped = ["artifacts", "bin", "obj", ".git", "node_modules"];

    public static string Root { get; } = FindRoot(OwnPath());

    public static IReadOnlyList<SourceFile> Sources { get; } =
        [.. Files("src", "*.cs").Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal)).Select(SourceFile.Read)];

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(Skipped.Contains))
            .Order(StringComparer.Ordinal);

    public static string Text(string relative) => File.ReadAllText(Path.Combine(Root, relative));

    private static string OwnPath([CallerFilePath] string path = "") => path;

    private static string FindRoot(string start)
    {
        var folder = new DirectoryInfo(File.Exists(start) ? Path.GetDirectoryName(start)! : AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Rapporteur.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No Rapporteur.slnx above {start}.");
    }
}

/// <summary>One C# file, parsed.</summary>
internal sealed record SourceFile(string Path, string Text, SyntaxNode Tree)
{
    public int Lines => Text.Count(c => c == '\n');

    public string Project => Path.Split('/')[1];

    public static SourceFile Read(string path)
    {
        var text = House.Text(path);
        return new SourceFile(path, text, CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), path).GetRoot());
    }

    public override string ToString() => Path;
}
