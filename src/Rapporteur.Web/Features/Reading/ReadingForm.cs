using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using Rapporteur.App.CorrectReading;
using Rapporteur.Core.Corrections;
using Rapporteur.Core.Documents;

namespace Rapporteur.Web.Features.Reading;

/// <summary>What the form of the reader's view sends. Its button says what to do: <c>confirm KEY</c>, <c>split KEY OFFSET</c>, <c>undo ID</c>.</summary>
internal static class ReadingForm
{
    /// <summary>The request; null where the form only gives a name to remember.</summary>
    public static CorrectionRequest? OrNull(IFormCollection form)
    {
        var words = form["act"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !Enum.TryParse<CorrectionAct>(words[0], ignoreCase: true, out var act) || !Enum.IsDefined(act))
        {
            return null;
        }

        return new CorrectionRequest(form["file"].ToString(), act, form["author"])
        {
            Key = words[1],
            Reason = form["reason"],
            Change = act == CorrectionAct.Correct ? Change(form) : new UnitChange(),
            SplitAt = act == CorrectionAct.Split && words.Length > 2 ? Number(words[2]) : null,
            SecondPath = form["second"],
            Undoes = act == CorrectionAct.Undo && Guid.TryParse(words[1], out var id) ? id : null,
        };
    }

    // Fields that the unit's form does not have are not sent and stay as they are.
    private static UnitChange Change(IFormCollection form) => new()
    {
        Path = form.ContainsKey("path") ? form["path"].ToString().Trim() : null,
        Span = Number(form["from"]) is { } from && Number(form["to"]) is { } to ? new TextSpan(from, to) : null,
        Articles = List(form, "articles"),
        Position = form.TryGetValue("position", out var position) && position.ToString() is "" or "supported" or "noted" or "pending" ? position.ToString() : null,
        Procedural = form.ContainsKey("articles") ? form["procedural"] == "yes" : null,
        Role = DocumentKindNames.RoleOrNull(form["role"].ToString()),
        Questions = List(form, "answers"),
        DeadlineKind = form["kind"].ToString() is "follow-up" or "next-report" ? form["kind"].ToString() : null,
        Due = LocalDatePattern.Iso.Parse(form["due"].ToString()) is { Success: true } due ? due.Value : null,
        About = List(form, "about"),
    };

    private static string[]? List(IFormCollection form, string name) =>
        form.TryGetValue(name, out var value) ? value.ToString().Split([',', ';', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
