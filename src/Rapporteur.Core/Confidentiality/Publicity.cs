using System.Collections.Frozen;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Confidentiality;

/// <summary>What counts as published, and whose name is public by office: <c>data/source-kinds.csv</c> and <c>data/actor-kinds.csv</c>.</summary>
public static class Publicity
{
    private const string Always = "always";
    private const string Address = "address";
    private const string Office = "office";

    private static readonly FrozenDictionary<string, string> Sources = Read("source-kinds.csv", "published");
    private static readonly FrozenDictionary<string, string> Actors = Read("actor-kinds.csv", "named");

    /// <summary>True for a source that anybody can find. A restricted symbol is never published; a kind that is not known is not.</summary>
    /// <param name="kind">Kind of source: <c>press</c>.</param>
    /// <param name="symbol">UN symbol; null for none.</param>
    /// <param name="url">Public address; null for none.</param>
    public static bool IsPublished(string kind, string? symbol, string? url)
    {
        if (symbol is not null && !IsOpen(symbol))
        {
            return false;
        }

        return Sources.GetValueOrDefault(kind) switch
        {
            Always => true,
            Address => symbol is not null || IsAddress(url),
            _ => false,
        };
    }

    /// <summary>True for a symbol of a series that is not restricted.</summary>
    public static bool IsOpen(string? symbol) => DocumentSymbol.TryParse(symbol, out var parsed) && !parsed.IsRestricted;

    /// <summary>True for an address of the public web.</summary>
    public static bool IsAddress(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !address.IsLoopback && address.UserInfo.Length == 0;

    /// <summary>True where an actor may be named for what they do in public.</summary>
    /// <param name="kind">Kind of actor: <c>person</c>.</param>
    /// <param name="holdsOffice">True where a published source attests an office of theirs.</param>
    public static bool MayName(string kind, bool holdsOffice) => Actors.GetValueOrDefault(kind) switch
    {
        Always => true,
        Office => holdsOffice,
        _ => false,
    };

    private static FrozenDictionary<string, string> Read(string file, string column) =>
        WorldData.Read(file).ToFrozenDictionary(r => r["kind"], r => r[column], StringComparer.Ordinal);
}
