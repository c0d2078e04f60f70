namespace Rapporteur.Core.Tables;

/// <summary>What became of the rows of a table. Every row that was read is in exactly one of the other numbers.</summary>
/// <param name="Read">Rows with anything in them, without the heading.</param>
/// <param name="Added">Recorded for the first time.</param>
/// <param name="Updated">Known under the same identity with other content; the old content is kept.</param>
/// <param name="Unchanged">Known with the same content.</param>
/// <param name="Repeated">The same as an earlier row of the same table.</param>
/// <param name="Refused">Not recorded; findings say why.</param>
public readonly record struct RowCounts(int Read, int Added, int Updated, int Unchanged, int Repeated, int Refused)
{
    /// <summary>Rows that the record holds.</summary>
    public int Held => Added + Updated + Unchanged;

    /// <summary>True when every row that was read is accounted for.</summary>
    public bool AddUp => Read == Added + Updated + Unchanged + Repeated + Refused;

    /// <summary>Sums two tables.</summary>
    public static RowCounts operator +(RowCounts a, RowCounts b) =>
        new(a.Read + b.Read, a.Added + b.Added, a.Updated + b.Updated, a.Unchanged + b.Unchanged, a.Repeated + b.Repeated, a.Refused + b.Refused);
}
