namespace Rapporteur.App.Views;

/// <summary>A row of a table.</summary>
/// <param name="Key">Its identity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">Its words.</param>
/// <param name="Heading">Heading above them.</param>
/// <param name="Recommenders">Names of the recommending States.</param>
/// <param name="Position"><c>supported</c>, <c>noted</c>, <c>pending</c>, or null.</param>
/// <param name="PositionLabel">The label as the table prints it.</param>
/// <param name="Action">Category of action as printed.</param>
/// <param name="Tags">Themes, affected persons and goals that the source chose.</param>
/// <param name="Session">Session as printed.</param>
/// <param name="Symbol">Symbol of its document.</param>
/// <param name="Paragraph">Paragraph in it.</param>
/// <param name="Source">Who made the table.</param>
/// <param name="File">The table's file.</param>
/// <param name="Row">Row of the table.</param>
/// <param name="SameAs">The unit of a document that it is proposed to be the same as; null for none.</param>
/// <param name="SameAsHref">Its page.</param>
public sealed record TabledRowView(
    string Key, string Kind, string Words, string? Heading, IReadOnlyList<string> Recommenders, string? Position, string? PositionLabel, string? Action, IReadOnlyList<string> Tags,
    string? Session, string? Symbol, string? Paragraph, string Source, string File, int Row, string? SameAs, string? SameAsHref);
