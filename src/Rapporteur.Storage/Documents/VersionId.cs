namespace Rapporteur.Storage.Documents;

/// <summary>The identity of a version of a document: derived from its bytes.</summary>
/// <param name="Value">32 lower-case hexadecimal digits.</param>
public readonly record struct VersionId(string Value)
{
    /// <summary>The digits themselves.</summary>
    public override string ToString() => Value;
}
