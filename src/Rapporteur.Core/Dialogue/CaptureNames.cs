using System.Text;

namespace Rapporteur.Core.Dialogue;

/// <summary>The names of kinds, sides and refusals of captured entries as browser and record exchange them.</summary>
public static class CaptureNames
{
    /// <summary>The sides on which a speaker may be, in the order of the page; the same names as in summary records.</summary>
    public static IReadOnlyList<string> Sides { get; } = ["committee", "state", "nhri", "ngo", "un", "other"];

    /// <summary>The name in lower case: <c>question</c>.</summary>
    public static string Name(this CaptureKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The name in lower case with hyphens: <c>in-the-future</c>.</summary>
    public static string Name(this CaptureRefusal refusal)
    {
        var name = new StringBuilder();
        foreach (var c in refusal.ToString())
        {
            name.Append(char.IsUpper(c) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    /// <summary>The kind with this name, or null.</summary>
    public static CaptureKind? KindOrNull(string? name)
    {
        foreach (var kind in Enum.GetValues<CaptureKind>())
        {
            if (kind.Name() == name)
            {
                return kind;
            }
        }

        return null;
    }
}
