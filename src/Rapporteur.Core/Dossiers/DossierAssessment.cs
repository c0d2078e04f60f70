namespace Rapporteur.Core.Dossiers;

/// <summary>A grade given to follow-up.</summary>
/// <param name="Review">Review, <c>PAK/CCPR/1</c>.</param>
/// <param name="Paragraph">Paragraph of the concluding observations.</param>
/// <param name="Grades">One or more grades, in order.</param>
/// <param name="Scheme">Grade scheme: <c>CCPR 2017</c>.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Cites">Sources.</param>
public sealed record DossierAssessment(string Review, string Paragraph, IReadOnlyList<string> Grades, string Scheme, string Date, IReadOnlyList<Citation> Cites);
