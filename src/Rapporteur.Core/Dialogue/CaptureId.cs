namespace Rapporteur.Core.Dialogue;

/// <summary>The identity of a captured entry: a version-7 GUID (RFC 9562) that the browser makes when the entry is typed, so that sending it again finds it again.</summary>
/// <param name="Value">The GUID.</param>
public readonly record struct CaptureId(Guid Value)
{
    private const int Version = 7;
    private const int FirstVariant = 8;
    private const int LastVariant = 11;

    /// <summary>The identity that a text writes, in the form <c>01890a5d-ac96-774b-bcce-b302099a8057</c>; null for anything else, also for a GUID of another version.</summary>
    public static CaptureId? ParseOrNull(string? text) =>
        Guid.TryParseExact(text, "D", out var id) && id.Version == Version && id.Variant is >= FirstVariant and <= LastVariant ? new CaptureId(id) : null;

    /// <summary>In lower case with hyphens; texts of later identities sort later.</summary>
    public override string ToString() => Value.ToString("D");
}
