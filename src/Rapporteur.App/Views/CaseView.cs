namespace Rapporteur.App.Views;

/// <summary>A case put to the State.</summary>
public sealed record CaseView(string Id, string Title, IReadOnlyList<string> Acts, DateView? Date, string? Place, string Victims, long? VictimsMin, long? VictimsMax, string ActorClass, IReadOnlyList<string> AllegedBy, IReadOnlyList<string> FoundBy, string? Status, string? Note, IReadOnlyList<SourceView> Sources)
{
    /// <summary>The page of the case.</summary>
    public string? Href { get; init; }

    /// <summary>Code of the furthest stage of which a step is recorded; null where none is.</summary>
    public string? Furthest { get; init; }
}
