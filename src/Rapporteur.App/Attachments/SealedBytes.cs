using System.Security.Cryptography;

namespace Rapporteur.App.Attachments;

/// <summary>AES-256-GCM: a version, a random nonce, a tag, the cipher text. What it is for is authenticated with it, so that pieces cannot change places.</summary>
internal static class SealedBytes
{
    public const int KeyBytes = 32;

    private const byte Version = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int Head = 1 + NonceBytes + TagBytes;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> purpose)
    {
        var made = new byte[Head + plain.Length];
        made[0] = Version;
        var nonce = made.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, plain, made.AsSpan(Head), made.AsSpan(1 + NonceBytes, TagBytes), purpose);
        return made;
    }

    /// <summary>The plain bytes; null where anything was changed, or another key or purpose is given.</summary>
    public static byte[]? OpenOrNull(ReadOnlySpan<byte> key, ReadOnlySpan<byte> made, ReadOnlySpan<byte> purpose)
    {
        if (made.Length < Head || made[0] != Version)
        {
            return null;
        }

        var plain = new byte[made.Length - Head];
        using var aes = new AesGcm(key, TagBytes);
        try
        {
            aes.Decrypt(made.Slice(1, NonceBytes), made[Head..], made.Slice(1 + NonceBytes, TagBytes), plain, purpose);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
