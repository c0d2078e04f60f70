using Rapporteur.Core.Reading;

namespace Rapporteur.App.ReadDocuments;

/// <summary>What came of reading a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Reading">The reading; null when it was stopped.</param>
/// <param name="Finding">What stopped it; null when it was read.</param>
public sealed record FileReading(string Path, DocumentReading? Reading, Finding? Finding)
{
    internal static FileReading Stopped(string path, Finding finding) => new(path, null, finding);
}
