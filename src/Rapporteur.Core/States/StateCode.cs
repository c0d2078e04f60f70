namespace Rapporteur.Core.States;

/// <summary>A State (or the European Union, or a reporting territory) by its code in UN document symbols:
/// ISO 3166-1 alpha-3, <c>EU</c>, or a pair such as <c>CHN-HKG</c>.</summary>
/// <param name="Value">The code in upper case.</param>
public readonly record struct StateCode(string Value)
{
    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
