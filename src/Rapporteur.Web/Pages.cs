using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Rapporteur.Web.Features.Messages;

namespace Rapporteur.Web;

/// <summary>Answers with a page.</summary>
internal static class Pages
{
    public static RazorComponentResult Show<TPage>(params (string Name, object? Value)[] parameters)
        where TPage : IComponent => new(typeof(TPage), parameters.ToDictionary(p => p.Name, p => p.Value));

    /// <summary>The page of a thing that the record may not have.</summary>
    public static RazorComponentResult ShowOrMissing<TPage>(object? view)
        where TPage : IComponent => view is null ? Missing() : Show<TPage>(("View", view));

    public static RazorComponentResult Missing() => Message("missing", StatusCodes.Status404NotFound);

    public static RazorComponentResult Message(string key, int status) =>
        new(typeof(MessagePage), new Dictionary<string, object?> { ["Key"] = key }) { StatusCode = status };
}
