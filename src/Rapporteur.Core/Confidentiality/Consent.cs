namespace Rapporteur.Core.Confidentiality;

/// <summary>One consent as it was written down. Words that are not known make it hold for nothing.</summary>
/// <param name="Datum">Code of a <see cref="ConsentDatum"/>: <c>name</c>.</param>
/// <param name="Use">Code of a <see cref="ConsentUse"/>: <c>publish</c>.</param>
/// <param name="Given">EDTF date at which it was given.</param>
/// <param name="Withdrawn">EDTF date at which it was withdrawn; null while it holds.</param>
/// <param name="GivenBy"><c>person</c>, <c>relative</c> or <c>guardian</c>.</param>
/// <param name="Assent">True where a minor agreed beside the guardian.</param>
public sealed record Consent(string Datum, string Use, string Given, string? Withdrawn, string GivenBy, bool? Assent);
