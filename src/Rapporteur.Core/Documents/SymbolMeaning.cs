using System.Text.RegularExpressions;
using Rapporteur.Core.Bodies;

namespace Rapporteur.Core.Documents;

/// <summary>What a form and its parts say of the document.</summary>
internal static class SymbolMeaning
{
    /// <summary>Series in which the early addenda are concluding observations; in the others they are State reports.</summary>
    private static readonly HashSet<string> ObservationSeries = ["CCPR/C/79", "CRC/C/15", "CERD/C/304"];

    public static DocumentKind? Kind(SymbolForm form, Match parts) => form switch
    {
        SymbolForm.GeneralComment => DocumentKind.GeneralComment,
        SymbolForm.LegacyCescr or SymbolForm.LegacyCcpr or SymbolForm.LegacyCatConclusions or SymbolForm.LegacyCatSession => DocumentKind.ConcludingObservations,
        SymbolForm.LegacyAddendum => ObservationSeries.Contains($"{parts.Groups["tb"].Value}/{parts.Groups["series"].Value}")
            ? DocumentKind.ConcludingObservations
            : DocumentKind.StateReport,
        SymbolForm.Communication => DocumentKind.Other,
        SymbolForm.SummaryRecord => DocumentKind.SummaryRecord,
        SymbolForm.Country => CountryKind(parts.Groups["type"].Value, parts.Groups["suf"].Value),
        SymbolForm.Report => DocumentKind.StateReport,
        SymbolForm.UprDocument => UprKind(parts.Groups["type"].Value),
        SymbolForm.UprDraft => DocumentKind.UprReport,
        _ => null,
    };

    public static BodyCode? Body(SymbolForm form, Match parts) => form switch
    {
        SymbolForm.UprDocument or SymbolForm.UprDraft => new BodyCode("UPR"),
        SymbolForm.Letter => new BodyCode("SP"),
        SymbolForm.WebSubmission => new BodyCode(parts.Groups["int"].Value),
        _ => parts.Groups["tb"] is { Success: true } body ? TreatyBody(body.Value) : null,
    };

    private static BodyCode TreatyBody(string prefix) => prefix switch
    {
        "E/C.12" => new BodyCode("CESCR"),
        "CAT/OP" => new BodyCode("SPT"),
        _ => new BodyCode(prefix.Split('/')[0]),
    };

    /// <summary>An addendum to a list of issues holds the replies; one to concluding observations holds follow-up or comments.</summary>
    private static DocumentKind? CountryKind(string type, string suffix)
    {
        var addendum = suffix.StartsWith("/Add.", StringComparison.Ordinal);
        return type switch
        {
            "QPR" => DocumentKind.ListOfIssuesPriorToReporting,
            "Q" => addendum ? DocumentKind.Replies : DocumentKind.ListOfIssues,
            "RQ" => DocumentKind.Replies,
            "CO" => addendum ? DocumentKind.FollowUpReport : DocumentKind.ConcludingObservations,
            "FCO" => DocumentKind.FollowUpReport,
            _ => null,
        };
    }

    private static DocumentKind UprKind(string type) => type switch
    {
        "1" => DocumentKind.UprNationalReport,
        "2" => DocumentKind.UprCompilation,
        _ => DocumentKind.UprStakeholderSummary,
    };
}
