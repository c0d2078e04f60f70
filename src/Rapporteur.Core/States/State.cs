namespace Rapporteur.Core.States;

/// <summary>A State, or another party that reports to UN bodies. Source: <c>data/states.csv</c>.</summary>
/// <param name="Code">Its code in document symbols.</param>
/// <param name="Name">Its short name in English as UN documents use it.</param>
/// <param name="Formal">Its formal name in English.</param>
/// <param name="Names">Short names by ISO 639-1 language; languages without a name are absent.</param>
/// <param name="Region">Region of the UN's M49 standard.</param>
public sealed record State(StateCode Code, string Name, string Formal, IReadOnlyDictionary<string, string> Names, string Region)
{
    /// <summary>The short name in <paramref name="language"/>, in English where there is none.</summary>
    public string NameIn(string language) => Names.GetValueOrDefault(language) ?? Name;
}
