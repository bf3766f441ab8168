namespace Hotline.Triage.Assurance;

/// <summary>In what ways one decision about a call differs from another.</summary>
[Flags]
public enum Movement
{
    /// <summary>In none that is looked at.</summary>
    None = 0,

    /// <summary>The call is more urgent for certain.</summary>
    DefiniteUp = 1,

    /// <summary>The call is less urgent for certain.</summary>
    DefiniteDown = 2,

    /// <summary>The call may turn out to be more urgent than it could before.</summary>
    PossibleUp = 4,

    /// <summary>The call can no longer turn out to be as urgent as it could before.</summary>
    PossibleDown = 8,

    /// <summary>Another category.</summary>
    Category = 16,

    /// <summary>Other agencies. Their order does not count.</summary>
    Agencies = 32,
}
