namespace Rapporteur.App.Attachments;

/// <summary>What is to be attached.</summary>
/// <param name="Case">The case: its id, or dossier and id (<c>atl/mill</c>).</param>
/// <param name="Path">The file.</param>
/// <param name="Name">Name under which it is kept; null for a neutral one made of its kind, since names of files tell much.</param>
/// <param name="Author">Who attaches it.</param>
/// <param name="Unstripped">True to keep a file whose metadata cannot be taken out.</param>
public sealed record AttachRequest(string Case, string Path, string? Name, string Author, bool Unstripped);
