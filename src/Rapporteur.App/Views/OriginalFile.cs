namespace Rapporteur.App.Views;

/// <summary>An original file as it was imported.</summary>
/// <param name="Content">Its bytes; whoever asked for it closes it.</param>
/// <param name="Name">The name that it had when it was first recorded.</param>
/// <param name="IsPdf">True for a PDF by its first bytes.</param>
public sealed record OriginalFile(Stream Content, string Name, bool IsPdf);
