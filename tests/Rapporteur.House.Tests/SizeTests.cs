using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rapporteur.House.Tests;

public sealed class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 60;

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        Assert.Empty(House.Sources.Where(f => f.Lines > LongestFile).Select(f => $"{f.Path}: {f.Lines}"));

    [Fact]
    public void No_method_is_longer_than_sixty_lines()
    {
        var long_ = from file in House.Sources
                    from method in file.Tree.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
                    let lines = Lines(method)
                    where lines > LongestMethod
                    select $"{file.Path}: {Name(method)} has {lines} lines";
        Assert.Empty(long_);
    }

    [Fact]
    public void No_test_file_is_longer_than_three_hundred_lines()
    {
        var files = House.Files("tests", "*.cs").Select(f => (f, Lines: House.Text(f).Count(c => c == '\n')));
        Assert.Empty(files.Where(f => f.Lines > LongestFile).Select(f => $"{f.f}: {f.Lines}"));
    }

    private static string Name(BaseMethodDeclarationSyntax method) =>
        method is MethodDeclarationSyntax named ? named.Identifier.Text : "a constructor or operator";

    private static int Lines(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
