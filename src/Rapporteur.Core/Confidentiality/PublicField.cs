namespace Rapporteur.Core.Confidentiality;

/// <summary>A field that the public view may show.</summary>
/// <param name="Record">The record: <c>case</c>.</param>
/// <param name="Field">The field: <c>victims</c>.</param>
/// <param name="Rule">When: conditions of <see cref="PublicFields.Conditions"/>, all of which must hold; a bar between two means that one is enough.</param>
/// <param name="Why">Why it may be shown, and then.</param>
public sealed record PublicField(string Record, string Field, string Rule, string Why)
{
    /// <summary>True where the rule is met.</summary>
    /// <param name="holds">Tells of one condition whether it holds.</param>
    public bool IsMet(Func<string, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return Parts.All(p => p.Any(holds));
    }

    /// <summary>The conditions that do not hold, in the order of the rule.</summary>
    /// <param name="holds">Tells of one condition whether it holds.</param>
    public IEnumerable<string> Unmet(Func<string, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return Parts.Where(p => !p.Any(holds)).Select(p => p[^1]);
    }

    internal IEnumerable<string[]> Parts => Rule.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('|'));
}
