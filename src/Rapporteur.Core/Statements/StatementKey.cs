namespace Rapporteur.Core.Statements;

/// <summary>The identity of a statement, derived from where and in which words it stands.</summary>
/// <param name="Value">32 lower-case hexadecimal digits.</param>
public readonly record struct StatementKey(string Value)
{
    /// <summary>The digits themselves.</summary>
    public override string ToString() => Value;
}
