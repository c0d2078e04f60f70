namespace Rapporteur.App.Attachments;

/// <summary>A decrypted attachment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OpenedAttachment(string Name, ReadOnlyMemory<byte> Content);
