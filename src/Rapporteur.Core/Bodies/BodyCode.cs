namespace Rapporteur.Core.Bodies;

/// <summary>A reviewing body or mechanism by the abbreviation the field uses: <c>CAT</c>, <c>CCPR</c>, <c>CESCR</c>,
/// <c>CERD</c>, <c>CEDAW</c>, <c>CRC</c>, <c>CMW</c>, <c>CRPD</c>, <c>CED</c>, <c>SPT</c>, <c>UPR</c>, <c>GSP+</c>, <c>SP</c> (special procedures).</summary>
/// <param name="Value">The abbreviation as in <c>data/bodies.csv</c>.</param>
public readonly record struct BodyCode(string Value)
{
    /// <summary>The abbreviation itself.</summary>
    public override string ToString() => Value;
}
