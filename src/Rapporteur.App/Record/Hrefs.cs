using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;

namespace Rapporteur.App.Record;

/// <summary>The paths of pages, made of the field's own names.</summary>
internal static class Hrefs
{
    private const string Paragraph = "para. ";

    public static string State(StateCode state) => $"/states/{state}";

    public static string Review(StateCode state, BodyCode body, string cycle) => $"/reviews/{state}/{Uri.EscapeDataString(body.Value)}/{cycle}";

    public static string Case(string dossier, string item) => $"/cases/{Uri.EscapeDataString(dossier)}/{Uri.EscapeDataString(item)}";

    /// <summary>A document by its symbol, or by the hash of its file where it has none.</summary>
    public static string Document(string symbolOrHash) => $"/documents/{symbolOrHash}";

    public static string Unit(string symbolOrHash, string path) => $"{Document(symbolOrHash)}#{Uri.EscapeDataString(path)}";

    public static string Recommendation(string symbolOrHash, string path) => $"/recommendations/{symbolOrHash}/{Uri.EscapeDataString(path)}";

    /// <summary>A place in a document, where it names one paragraph: <c>para. 6</c>.</summary>
    public static string Place(string symbol, string? place) =>
        place is not null && place.StartsWith(Paragraph, StringComparison.Ordinal) ? Unit(symbol, place[Paragraph.Length..].Replace(" ", "", StringComparison.Ordinal)) : Document(symbol);
}
