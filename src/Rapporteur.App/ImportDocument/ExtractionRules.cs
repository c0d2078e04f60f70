using System.Security.Cryptography;
using System.Text;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction;

namespace Rapporteur.App.ImportDocument;

/// <summary>A fingerprint of all that decides how a document is read: a file that was read by other code is read again, and one read by the same is not.</summary>
internal static class ExtractionRules
{
    /// <summary>From the identities of the compiled words and extraction, which deterministic builds derive from the source.</summary>
    public static string Fingerprint { get; } = Of(typeof(DocumentExtractor).Module.ModuleVersionId, typeof(DocumentReading).Module.ModuleVersionId);

    private static string Of(params Guid[] modules) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', modules))))[..32];
}
