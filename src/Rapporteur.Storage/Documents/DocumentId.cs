namespace Rapporteur.Storage.Documents;

/// <summary>The identity of a document: derived from its symbol, or from its bytes where it prints none.</summary>
/// <param name="Value">32 lower-case hexadecimal digits.</param>
public readonly record struct DocumentId(string Value)
{
    /// <summary>The digits themselves.</summary>
    public override string ToString() => Value;
}
