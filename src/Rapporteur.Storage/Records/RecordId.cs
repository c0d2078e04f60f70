namespace Rapporteur.Storage.Records;

/// <summary>The identity of an item of a dossier: derived from the dossier's name, the kind of item and its author's id.</summary>
/// <param name="Value">32 lower-case hexadecimal digits.</param>
public readonly record struct RecordId(string Value)
{
    /// <summary>The digits themselves.</summary>
    public override string ToString() => Value;
}
