namespace Rapporteur.App.Views;

/// <summary>The same request at another time or by another body.</summary>
/// <param name="Review">The review.</param>
/// <param name="By">Who asked.</param>
/// <param name="Date">When.</param>
/// <param name="Words">In which words.</param>
/// <param name="Href">Where.</param>
/// <param name="Proposed">True where the program finds it the same; false where a person tied it.</param>
public sealed record AskedAgain(string Review, string By, DateView? Date, string Words, string? Href, bool Proposed);
