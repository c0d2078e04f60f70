using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Rapporteur.Web.Shared;

/// <summary>A file of the pages, embedded in this assembly. Its address holds its hash, so that it may be cached for ever.</summary>
internal sealed class Asset
{
    private readonly byte[] bytes;

    private Asset(string name, string contentType)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"assets/{name}")
            ?? throw new InvalidOperationException($"The asset {name} is not embedded.");
        bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        ContentType = contentType;
        Href = $"/assets/{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}/{name}";
    }

    /// <summary>The one style sheet.</summary>
    public static Asset Style { get; } = new("rapporteur.css", "text/css; charset=utf-8");

    /// <summary>Single keys and selected words for the reader's view.</summary>
    public static Asset Script { get; } = new("reading.js", "text/javascript; charset=utf-8");

    /// <summary>Keeps and sends what is typed on the page of capture.</summary>
    public static Asset Capture { get; } = new("capture.js", "text/javascript; charset=utf-8");

    /// <summary>Opens the page of capture while there is no network. It has an address of its own beside that page, which says how far it reaches.</summary>
    public static Asset CaptureWorker { get; } = new("capture-worker.js", "text/javascript; charset=utf-8");

    /// <summary>The mark of the name.</summary>
    public static Asset Mark { get; } = new("mark.svg", "image/svg+xml");

    public string Href { get; }

    public string ContentType { get; }

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var asset in new[] { Style, Mark, Script, Capture })
        {
            routes.MapGet(asset.Href, (HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return asset.Send();
            });
        }
    }

    /// <summary>The file.</summary>
    public IResult Send() => Results.Bytes(bytes, ContentType);
}
