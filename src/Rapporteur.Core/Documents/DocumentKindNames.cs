using System.Text;

namespace Rapporteur.Core.Documents;

/// <summary>The names of document kinds and paragraph roles as people script against them: <c>concluding-observations</c>.</summary>
public static class DocumentKindNames
{
    /// <summary>The name in lower case with hyphens.</summary>
    public static string Name(this DocumentKind kind) => Hyphenated(kind.ToString());

    /// <summary>The name in lower case with hyphens.</summary>
    public static string Name(this ParagraphRole role) => Hyphenated(role.ToString());

    /// <summary>The kind with this name, or null.</summary>
    public static DocumentKind? KindOrNull(string name) => Find<DocumentKind>(name);

    /// <summary>The role with this name, or null.</summary>
    public static ParagraphRole? RoleOrNull(string name) => Find<ParagraphRole>(name);

    private static T? Find<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Hyphenated(value.ToString()) == name)
            {
                return value;
            }
        }

        return null;
    }

    private static string Hyphenated(string pascal)
    {
        var name = new StringBuilder(pascal.Length + 4);
        foreach (var c in pascal)
        {
            if (char.IsUpper(c) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
