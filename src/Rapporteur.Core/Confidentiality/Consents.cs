using NodaTime;
using Rapporteur.Core.Time;

namespace Rapporteur.Core.Confidentiality;

/// <summary>Whether a consent holds on a day. There is none where none is recorded, and every doubt speaks against it:
/// of a month the last day counts for giving and the first for withdrawing, and a withdrawal ends all earlier consents to the same, whoever gave them.</summary>
public static class Consents
{
    /// <summary>True where one of the person's consents to this use of this datum holds.</summary>
    /// <param name="consents">All consents of the person in the case.</param>
    /// <param name="subject">The person.</param>
    /// <param name="datum">The datum.</param>
    /// <param name="use">The use.</param>
    /// <param name="day">The day.</param>
    public static bool Hold(IEnumerable<Consent> consents, ConsentSubject subject, ConsentDatum datum, ConsentUse use, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(consents);
        ArgumentNullException.ThrowIfNull(subject);
        var same = consents.Where(c => Is(c.Datum, datum) && Is(c.Use, use)).ToList();
        return same.Any(c => IsGiven(c, subject, day) && !same.Any(w => Ends(w, c, day)));
    }

    /// <summary>True where this person may be spoken for by who gave the consent: themselves when of age; a relative for the disappeared and the dead;
    /// for a minor a guardian, and the minor agrees.</summary>
    public static bool MayGive(Consent consent, ConsentSubject subject)
    {
        ArgumentNullException.ThrowIfNull(consent);
        ArgumentNullException.ThrowIfNull(subject);
        return consent.GivenBy switch
        {
            "person" => subject.Minor != true,
            "relative" => subject.Fate is "missing" or "dead" or "found-dead",
            "guardian" => subject.Minor == true && consent.Assent == true,
            _ => false,
        };
    }

    private static bool IsGiven(Consent consent, ConsentSubject subject, LocalDate day) =>
        PartialDate.TryParse(consent.Given, out var given) && given.End <= day && MayGive(consent, subject);

    // A withdrawal whose date cannot be read counts from the beginning of time and for ever.
    private static bool Ends(Consent withdrawal, Consent consent, LocalDate day)
    {
        if (withdrawal.Withdrawn is null)
        {
            return false;
        }

        return !PartialDate.TryParse(withdrawal.Withdrawn, out var when)
            || (when.Start <= day && (ReferenceEquals(withdrawal, consent) || !PartialDate.TryParse(consent.Given, out var given) || given.Start <= when.End));
    }

    private static bool Is<TCode>(string code, TCode wanted)
        where TCode : struct, Enum => string.Equals(code, wanted.ToString(), StringComparison.OrdinalIgnoreCase);
}
