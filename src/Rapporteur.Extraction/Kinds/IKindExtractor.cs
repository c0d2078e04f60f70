using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Splitting;

namespace Rapporteur.Extraction.Kinds;

/// <summary>Reads the units of one kind of document, or of a few close ones. A new kind is a folder with one of these, a line in <see cref="KindCatalogue"/> and a profile in data/profiles/kinds.</summary>
internal interface IKindExtractor
{
    /// <summary>Name and version of its rules, as <c>concluding-observations/1</c>; kept with what it read.</summary>
    string Name { get; }

    /// <summary>The kinds that it reads.</summary>
    IReadOnlyList<DocumentKind> Kinds { get; }

    /// <summary>Languages (ISO 639-1) in which it reads units; of documents in others only text, header and paragraphs are kept.</summary>
    IReadOnlyList<string> Languages => ["en"];

    /// <summary>The kind that the document's structure shows, asked only where neither symbol nor title says what it is; null where the structure does not show one of <see cref="Kinds"/>.</summary>
    DocumentKind? KindByStructureOrNull(SplitDocument document);

    /// <summary>Adds the units to what every document has (text, header, headings, paragraphs, references).</summary>
    DocumentReading Extract(SplitDocument document, DocumentReading draft);
}
