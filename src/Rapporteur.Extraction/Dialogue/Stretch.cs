namespace Rapporteur.Extraction.Dialogue;

/// <summary>Words from one place to before another.</summary>
internal readonly record struct Stretch(int From, int To)
{
    public bool Holds(int at) => at >= From && at < To;
}
