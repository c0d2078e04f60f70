using Rapporteur.Core.Results;

namespace Rapporteur.Extraction.Reading;

/// <summary>Reads one format into blocks.</summary>
public interface IDocumentReader
{
    /// <summary>The format that it reads.</summary>
    SourceFormat Format { get; }

    /// <summary>Reads a whole file's bytes. Never throws for bad input: every expected failure is a <see cref="ReadFailure"/>.</summary>
    Outcome<ReadDocument, ReadFailure> Read(ReadOnlyMemory<byte> bytes, CancellationToken cancel);
}
