using System.Globalization;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Reading;

namespace Rapporteur.App.ImportDocument;

/// <summary>The findings of the import itself; their codes are listed in <c>docs/reference/findings.md</c>.</summary>
internal static class ImportFindings
{
    public static Finding NotThere(string path) => Error("REC0001", $"{path} is not there: check the spelling.");

    public static Finding CannotOpen(string path, string why) => Error("REC0002", $"{path} cannot be opened: {why}");

    public static Finding TooLarge(long bytes, long limit) => Error("REC0003", string.Create(CultureInfo.InvariantCulture, $"The file has {bytes} bytes and was not opened: the limit is {limit}."));

    public static Finding SameContent(string other) => new("REC0004", FindingSeverity.Info, $"The same content as {other}: recorded once.");

    public static Finding NotUn() => Error("REC0005", "Nothing in it shows a United Nations document: no symbol, body or State. Not recorded; import it as a source of a dossier if it matters.");

    public static Finding Unexpected(string what) => Error("REC0006", $"Reading it ended unexpectedly ({what}). Please report it with the file.");

    public static Finding NotStorable(string detail) => Error("REC0007", detail);

    public static Finding Unread(ReadFailure failure, string detail) => Error(CodeOf(failure), detail);

    private static string CodeOf(ReadFailure failure) => failure switch
    {
        ReadFailure.Empty => "EXT0901",
        ReadFailure.NotRecognised => "EXT0902",
        ReadFailure.Broken => "EXT0903",
        ReadFailure.Encrypted => "EXT0904",
        ReadFailure.NoTextLayer => "EXT0905",
        ReadFailure.TooLarge => "EXT0906",
        _ => "EXT0907",
    };

    private static Finding Error(string code, string message) => new(code, FindingSeverity.Error, message);
}
