using NodaTime;

namespace Rapporteur.App.Attachments;

/// <summary>An attachment in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Case">The case: <c>atl/mill</c>; its key where no dossier has it any more.</param>
/// <param name="Name">Its name; null where it cannot be read.</param>
/// <param name="Kind">Kind of file.</param>
/// <param name="Size">Bytes of the cipher text.</param>
/// <param name="Stripped">True where metadata were taken out.</param>
/// <param name="AddedAt">When.</param>
/// <param name="By">Who; null once it is forgotten.</param>
/// <param name="Forgotten">True once the case's key is destroyed.</param>
public sealed record AttachmentLine(Guid Id, string Case, string? Name, string Kind, long Size, bool Stripped, Instant AddedAt, string? By, bool Forgotten);
