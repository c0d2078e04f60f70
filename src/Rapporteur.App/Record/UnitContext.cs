using Rapporteur.App.Views;
using Rapporteur.Core.Documents;
using Rapporteur.Core.States;
using Rapporteur.Storage.Documents;

namespace Rapporteur.App.Record;

/// <summary>What the views of a document's units need of the document.</summary>
internal sealed class UnitContext(DocumentRow document, string symbolOrHash, IReadOnlyList<HeadingRow> headings, string speaker, string? language = null)
{
    public string Symbol => symbolOrHash;

    /// <summary>Who speaks in the document where it names nobody else.</summary>
    public string Speaker => speaker;

    /// <summary>Language of the words, ISO 639-1; null where it is not known.</summary>
    public string? Language => language;

    public DocumentKind Kind => document.Kind;

    public HeadingRow? Heading(int? ordinal) => ordinal is { } n && n < headings.Count ? headings[n] : null;

    public SourceView SourceAt(string path) => new(symbolOrHash, $"para. {path}", document.Title ?? symbolOrHash, "un-document", Hrefs.Unit(symbolOrHash, path), null);

    public static string StateName(string code) => StateRegistry.Default.NameOf(new StateCode(code));
}
