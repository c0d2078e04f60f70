using Microsoft.AspNetCore.Components;
using Rapporteur.Web.Localisation;

namespace Rapporteur.Web.Shared;

/// <summary>What every component of a page has at hand: the reader and the words.</summary>
public abstract class PageComponent : ComponentBase
{
    /// <summary>The reader.</summary>
    [Inject]
    public required PageContext Reader { get; set; }

    /// <summary>The pages' words.</summary>
    protected Texts T => Reader.T;
}
