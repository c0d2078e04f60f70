using Rapporteur.Core.Reading;

namespace Rapporteur.Cli.Printing;

/// <summary>A finding as one line: what, where, what to do.</summary>
internal static class FindingText
{
    public static string Line(string file, Finding finding)
    {
        var place = finding switch
        {
            { Page: { } page, Paragraph: { } paragraph } => $" p. {page}, para. {paragraph}",
            { Page: { } page } => $" p. {page}",
            { Paragraph: { } paragraph } => $" para. {paragraph}",
            { Row: { } row } => $" row {row}",
            _ => "",
        };
        return $"{file}{place}: {finding.Code} {finding.Severity.ToString().ToLowerInvariant()}: {finding.Message.ReplaceLineEndings(" ")}";
    }
}
