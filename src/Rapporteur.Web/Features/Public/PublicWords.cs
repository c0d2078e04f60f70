using Rapporteur.App.PublicView;
using Rapporteur.Core.Time;
using Rapporteur.Web.Localisation;

namespace Rapporteur.Web.Features.Public;

/// <summary>Dates and addresses of public pages.</summary>
internal static class PublicWords
{
    public static string Date(PageContext reader, string edtf) => PartialDate.TryParse(edtf, out var date) ? reader.Say(date) : edtf;

    /// <summary>The path of a case's page; null where the allow-list lets no address through.</summary>
    public static string? Href(PublicCase view) => view is { Dossier: { } dossier, Case: { } of } ? $"/public/cases/{Uri.EscapeDataString(dossier)}/{Uri.EscapeDataString(of)}" : null;

    /// <summary>What is said, without gaps where something is not shown.</summary>
    public static string Joined(params ReadOnlySpan<string?> parts) => string.Join(", ", parts.ToArray().Where(p => !string.IsNullOrEmpty(p)));
}
