using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds.Other;

/// <summary>Keeps header, text, headings and paragraphs of every kind whose units are not read, and of what is not recognised.</summary>
internal sealed class OtherExtractor : IKindExtractor
{
    /// <inheritdoc />
    public string Name => "other/1";

    /// <inheritdoc />
    public IReadOnlyList<DocumentKind> Kinds { get; } = Enum.GetValues<DocumentKind>();

    /// <inheritdoc />
    public DocumentKind? KindByStructureOrNull(SplitDocument document) => null;

    /// <inheritdoc />
    public DocumentReading Extract(SplitDocument document, DocumentReading draft) => draft;
}
