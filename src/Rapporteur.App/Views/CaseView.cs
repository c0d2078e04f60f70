namespace Rapporteur.App.Views;

/// <summary>A case put to the State.</summary>
public sealed record CaseView(string Id, string Title, IReadOnlyList<string> Acts, DateView? Date, string? Place, string Victims, long? VictimsMin, long? VictimsMax, string ActorClass, IReadOnlyList<string> AllegedBy, IReadOnlyList<string> FoundBy, string? Status, string? Note, IReadOnlyList<SourceView> Sources)
{
    /// <summary>The case's own page.</summary>
    public string? Href { get; init; }
}
