using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rapporteur.House.Tests;

public sealed partial class NamingTests
{
    private static readonly string[] FoldersWithoutNoun = ["Helpers", "Utilities", "Utils", "Common", "Settings", "Misc"];

    /// <summary>The program's entry, and Razor's pages and file-local view records, may differ.</summary>
    private static IEnumerable<SourceFile> Libraries => House.Sources.Where(f => !f.Path.EndsWith("/Program.cs", StringComparison.Ordinal));

    [Fact]
    public void No_folder_is_a_catch_all() =>
        Assert.DoesNotContain(House.Sources, f => f.Path.Split('/').Any(FoldersWithoutNoun.Contains));

    [Fact]
    public void No_type_is_a_manager_helper_or_utility()
    {
        var named = from file in House.Sources
                    from type in file.Tree.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                    where VagueName().IsMatch(type.Identifier.Text)
                    select $"{file.Path}: {type.Identifier.Text}";
        Assert.Empty(named);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var astray = from file in Libraries
                     let declared = file.Tree.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString()
                     let folder = string.Join('.', file.Path.Split('/')[1..^1])
                     where declared is not null && declared != folder
                     select $"{file.Path}: {declared}";
        Assert.Empty(astray);
    }

    [Fact]
    public void A_file_has_one_public_type_and_its_name()
    {
        var astray = from file in Libraries
                     let types = TopLevel(file).Where(IsPublic).Select(t => t.Identifier.Text).ToList()
                     where types.Count > 1 || (types.Count == 1 && Stem(file) != types[0])
                     select $"{file.Path}: {string.Join(", ", types)}";
        Assert.Empty(astray);
    }

    [Fact]
    public void Classes_are_sealed_static_or_abstract()
    {
        var open = from file in House.Sources
                   from type in file.Tree.DescendantNodes().OfType<TypeDeclarationSyntax>()
                   where type is ClassDeclarationSyntax || (type is RecordDeclarationSyntax record && !record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword))
                   where !type.Modifiers.Any(m => m.IsKind(SyntaxKind.SealedKeyword) || m.IsKind(SyntaxKind.StaticKeyword) || m.IsKind(SyntaxKind.AbstractKeyword))
                   where !type.Modifiers.Any(SyntaxKind.PartialKeyword) || !HasSealedPart(file, type.Identifier.Text)
                   select $"{file.Path}: {type.Identifier.Text}";
        Assert.Empty(open);
    }

    private static bool HasSealedPart(SourceFile file, string name) =>
        House.Sources.Where(f => f.Project == file.Project).SelectMany(TopLevel).OfType<TypeDeclarationSyntax>()
            .Any(t => t.Identifier.Text == name && (t.Modifiers.Any(SyntaxKind.SealedKeyword) || t.Modifiers.Any(SyntaxKind.StaticKeyword)));

    private static IEnumerable<BaseTypeDeclarationSyntax> TopLevel(SourceFile file) =>
        file.Tree.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(t => t.Parent is BaseNamespaceDeclarationSyntax);

    private static bool IsPublic(BaseTypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static string Stem(SourceFile file) => Path.GetFileName(file.Path).Split('.')[0];

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utility)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VagueName();
}
