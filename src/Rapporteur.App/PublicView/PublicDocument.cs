namespace Rapporteur.App.PublicView;

/// <summary>A document of the United Nations, public by its symbol.</summary>
/// <param name="Symbol">Symbol.</param>
/// <param name="Kind">Kind: <c>concluding-observations</c>.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Issued">Date of issue, EDTF.</param>
public sealed record PublicDocument(string? Symbol, string? Kind, string? Title, string? Issued);
