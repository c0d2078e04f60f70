using System.Text.RegularExpressions;

namespace Rapporteur.Core.Documents;

/// <summary>The grammar of document symbols, one expression a form; the first that matches wins, in the order of <see cref="SymbolForm"/>.
/// Checked against eighty-six printed examples.</summary>
internal static partial class SymbolGrammar
{
    private const string Body = "(?<tb>(?:CERD|CCPR|CEDAW|CAT|CRC|CMW|CRPD|CED)/C|E/C\\.12|CAT/OP)";
    private const string State = "(?<cc>[A-Z]{3}(?:-[A-Z]{3})?|EU)";
    private const string Number = "(?<num>\\d+(?:-\\d+)*)";
    private const string Suffix = "(?<suf>(?:/(?:Add|Corr|Rev|Amend)\\.\\d+)*)$";
    private const string Protocol = "(?:/(?<op>OPAC|OPSC))?";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Func<Regex>[] Forms =
    [
        GeneralComment, LegacyCescr, LegacyCcpr, LegacyCatConclusions, LegacyCatSession, LegacyAddendum, Communication, SummaryRecord,
        Restricted, Country, Subcommittee, Report, Session, Sequence, CoreDocument, ChairsMeeting, Compilation, UprDocument, UprDraft,
        CouncilResolution, DetentionOpinion, DisappearanceDocument, CouncilLimited, CouncilRecord, CouncilDocument, AssemblyResolution,
        AssemblyDocument, CouncilOfEconomy, WebSubmission, Letter,
    ];

    /// <summary>The form of a normalised symbol with its named parts, or null when it is none.</summary>
    public static (SymbolForm Form, Match Parts)? FindOrNull(string normalised)
    {
        for (var i = 0; i < Forms.Length; i++)
        {
            var match = Forms[i]().Match(normalised);
            if (match.Success)
            {
                return ((SymbolForm)i, match);
            }
        }

        return null;
    }

    [GeneratedRegex("^" + Body + "/(GC|GR)/" + Number + "(-CRC/C/GC/\\d+|-CEDAW/C/GC/\\d+)?" + Suffix, Options, 1000)]
    private static partial Regex GeneralComment();

    [GeneratedRegex("^(?<tb>E/C\\.12)/1/Add\\.\\d+(?<suf>)$", Options, 1000)]
    private static partial Regex LegacyCescr();

    [GeneratedRegex("^(?<tb>CCPR)/CO/(?<ses>\\d+)/" + State + Suffix, Options, 1000)]
    private static partial Regex LegacyCcpr();

    [GeneratedRegex("^(?<tb>CAT/C)/CR/(?<ses>\\d+)/\\d+" + Suffix, Options, 1000)]
    private static partial Regex LegacyCatConclusions();

    [GeneratedRegex("^(?<tb>CAT/C)/[IVXL]+/Concl\\.\\d+" + Suffix, Options, 1000)]
    private static partial Regex LegacyCatSession();

    [GeneratedRegex("^" + Body + "/(?<series>\\d+)/Add\\.\\d+" + Suffix, Options, 1000)]
    private static partial Regex LegacyAddendum();

    [GeneratedRegex("^" + Body + "/(?<ses>\\d+)/D/\\d+/\\d{4}" + Suffix, Options, 1000)]
    private static partial Regex Communication();

    [GeneratedRegex("^" + Body + "/(\\d{4}/)?SR\\.\\d+" + Suffix, Options, 1000)]
    private static partial Regex SummaryRecord();

    [GeneratedRegex("^" + Body + "/((?<ses>\\d+)/)?R\\.\\d+" + Suffix, Options, 1000)]
    private static partial Regex Restricted();

    [GeneratedRegex("^" + Body + Protocol + "/" + State + "/(?<type>QPR|Q|RQ|CO|FCO|AI|ROSP|RONPM|RFIR)/" + Number + Suffix, Options, 1000)]
    private static partial Regex Country();

    [GeneratedRegex("^(?<tb>CAT/OP)/" + State + "/((?<type>RSP|ROSP|RONPM|R)/)?" + Number + Suffix, Options, 1000)]
    private static partial Regex Subcommittee();

    [GeneratedRegex("^" + Body + Protocol + "/" + State + "/" + Number + Suffix, Options, 1000)]
    private static partial Regex Report();

    [GeneratedRegex("^" + Body + "/(?<ses>\\d{4}/[IVX]+|\\d{1,4})/(\\d+|CRP\\.\\d+|L\\.\\d+|INF\\.\\d+|FU/\\d+)" + Suffix, Options, 1000)]
    private static partial Regex Session();

    [GeneratedRegex("^" + Body + "/\\d{1,3}" + Suffix, Options, 1000)]
    private static partial Regex Sequence();

    [GeneratedRegex("^HRI/CORE/(" + State + "(/\\d{4})?|1/Add\\.\\d+)" + Suffix, Options, 1000)]
    private static partial Regex CoreDocument();

    [GeneratedRegex("^HRI/(MC|ICM)/\\d{4}/(\\d+|CRP\\.\\d+)" + Suffix, Options, 1000)]
    private static partial Regex ChairsMeeting();

    [GeneratedRegex("^HRI/GEN/\\d+" + Suffix, Options, 1000)]
    private static partial Regex Compilation();

    [GeneratedRegex("^A/HRC/WG\\.6/(?<ses>\\d+)/" + State + "/(?<type>[123])" + Suffix, Options, 1000)]
    private static partial Regex UprDocument();

    [GeneratedRegex("^A/HRC/WG\\.6/(?<ses>\\d+)/L\\.\\d+" + Suffix, Options, 1000)]
    private static partial Regex UprDraft();

    [GeneratedRegex("^A/HRC/(RES|DEC|PRST)/(S-\\d+|\\d+)/\\d+(?<suf>)$", Options, 1000)]
    private static partial Regex CouncilResolution();

    [GeneratedRegex("^A/HRC/WGAD/\\d{4}/\\d+" + Suffix, Options, 1000)]
    private static partial Regex DetentionOpinion();

    [GeneratedRegex("^A/HRC/WGEID/\\d+/\\d+" + Suffix, Options, 1000)]
    private static partial Regex DisappearanceDocument();

    [GeneratedRegex("^A/HRC/(?<ses>\\d+)/(L\\.|G/|NGO/|NI/|CRP\\.)\\d+" + Suffix, Options, 1000)]
    private static partial Regex CouncilLimited();

    [GeneratedRegex("^A/HRC/(?<ses>\\d+)/SR\\.\\d+" + Suffix, Options, 1000)]
    private static partial Regex CouncilRecord();

    [GeneratedRegex("^A/HRC/(?<ses>S-\\d+|\\d+)/\\d+" + Suffix, Options, 1000)]
    private static partial Regex CouncilDocument();

    [GeneratedRegex("^A/RES/(ES-\\d+|\\d+)/\\d+(?<suf>)$", Options, 1000)]
    private static partial Regex AssemblyResolution();

    [GeneratedRegex("^A/\\d+/\\d+" + Suffix, Options, 1000)]
    private static partial Regex AssemblyDocument();

    [GeneratedRegex("^E/\\d{4}/\\d+" + Suffix, Options, 1000)]
    private static partial Regex CouncilOfEconomy();

    [GeneratedRegex("^INT/(?<int>[A-Z]+)/[A-Z]{3}/(" + State + "|(?<ses>\\d+))/\\d+(/[A-Z])?(?<suf>)$", Options, 1000)]
    private static partial Regex WebSubmission();

    [GeneratedRegex("^(AL|UA|OL|JAL|JUA|JOL|OTH) (?<cc>[A-Z]{3}) \\d+/\\d{4}(?<suf>)$", Options, 1000)]
    private static partial Regex Letter();
}
