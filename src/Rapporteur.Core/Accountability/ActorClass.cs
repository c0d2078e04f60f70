namespace Rapporteur.Core.Accountability;

/// <summary>Whom a fact of accountability is about. Officials are not private persons: the duties of the Convention against Torture attach to officials
/// and to those who act with their consent or acquiescence (art. 1).</summary>
public enum ActorClass
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>Police and other law enforcement.</summary>
    Police,

    /// <summary>Armed forces.</summary>
    Military,

    /// <summary>Paramilitary and border forces.</summary>
    Paramilitary,

    /// <summary>Intelligence services.</summary>
    Intelligence,

    /// <summary>Staff of prisons and other places of detention.</summary>
    Prison,

    /// <summary>An official whose service the source does not name, or of another service than those above.</summary>
    Official,

    /// <summary>A private person acting with the consent or acquiescence of an official.</summary>
    PrivateAcquiescence,

    /// <summary>A private person.</summary>
    Private,

    /// <summary>An armed group that is not the State's.</summary>
    ArmedGroup,
}
