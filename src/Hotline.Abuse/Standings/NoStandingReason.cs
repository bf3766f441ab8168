namespace Hotline.Abuse.Standings;

/// <summary>Why a caller cannot have a standing.</summary>
public enum NoStandingReason
{
    /// <summary>The number was withheld or not given.</summary>
    Withheld = 0,

    /// <summary>The telephone has no SIM card, so there is no number.</summary>
    NoSim = 1,

    /// <summary>Many people call from the number.</summary>
    Shared = 2,

    /// <summary>The keyring made no key for the number.</summary>
    NoKey = 3,
}
