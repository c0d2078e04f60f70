namespace Rapporteur.Core.Dossiers;

/// <summary>What data a question wants or a reply offers.</summary>
/// <param name="ActorClass"><c>police</c>, <c>military</c>, <c>paramilitary</c>, <c>intelligence</c>, <c>prison</c>, <c>official</c>, <c>private-acquiescence</c>, <c>private</c>, <c>armed-group</c>, <c>unknown</c>; several.</param>
/// <param name="Stage"><c>complaint</c>, <c>inquiry</c>, <c>disciplinary</c>, <c>investigation</c>, <c>charge</c>, <c>trial</c>, <c>conviction</c>, <c>sentence</c>, <c>redress</c>; several.</param>
/// <param name="Act">Torture, murder, rape …; null where any.</param>
/// <param name="Period">EDTF interval; null where not said.</param>
/// <param name="Count">The number offered, in words; null where none.</param>
public sealed record DossierDataShape(IReadOnlyList<string> ActorClass, IReadOnlyList<string> Stage, string? Act, string? Period, string? Count)
{
    /// <summary>For a question: <c>data</c>, <c>case</c>, <c>fact</c>, <c>legal</c>, <c>measures</c>, <c>commitment</c>, <c>opinion</c>. For a reply:
    /// <c>figures</c>, <c>case</c>, <c>practice</c>, <c>rules</c>, <c>denial</c>, <c>deferral</c>, <c>objection</c>, <c>no-information</c>. Null: data; figures or practice.</summary>
    public string? Kind { get; init; }

    /// <summary>The people, where they are not actors: children with disabilities.</summary>
    public string? Population { get; init; }

    /// <summary>The territory; null for the whole State or where it is not said.</summary>
    public string? Territory { get; init; }

    /// <summary>By what it is, or should be, split: sex, age.</summary>
    public IReadOnlyList<string> Disaggregation { get; init; } = [];
}
