namespace Hotline.Domain.Calls;

/// <summary>The kinds of false call: a contact where no response is needed.</summary>
/// <remarks>Only a call taker says that a call was false. A silent call may be a person who cannot speak, and an
/// abandoned call is no false call at all; neither is evidence against a caller by itself. Silent calls and abandoned
/// calls are never counted together.</remarks>
public enum FalseCallKind
{
    /// <summary>The line was open and nobody spoke (ghost call). It may be real: listen, ask for a key press, call
    /// back.</summary>
    SilentCall = 0,

    /// <summary>Made by accident: a pocket, a child, a wrong number.</summary>
    UnintentionalCall = 1,

    /// <summary>A joke; nobody was sent.</summary>
    PrankCall = 2,

    /// <summary>Insults, threats or indecency towards the call taker.</summary>
    AbusiveCall = 3,

    /// <summary>A made-up emergency, for which units were sent.</summary>
    HoaxCall = 4,
}
