using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Storage;

/// <summary>Keys that follow from what a thing is, so that recording it again finds it again.</summary>
internal static class DerivedKey
{
    private const int Digits = 32;
    private const char Between = '\u001f';

    /// <summary>The first 128 bits of the SHA-256 of the parts, in lower-case hex. A null part differs from an empty one.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            joined.Append(part is null ? '0' : '1').Append(part).Append(Between);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString())))[..Digits];
    }
}
