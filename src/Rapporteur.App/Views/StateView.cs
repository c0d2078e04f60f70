namespace Rapporteur.App.Views;

/// <summary>One State.</summary>
public sealed record StateView(string Code, string Name, IReadOnlyList<TreatyLine> Treaties, IReadOnlyList<ReviewLine> Reviews, IReadOnlyList<DueView> Due, IReadOnlyList<DocumentLine> Documents, IReadOnlyList<TimelineMark> Events)
{
    /// <summary>What tables tell, counted apart.</summary>
    public IReadOnlyList<TabledLine> Tabled { get; init; } = [];
}
