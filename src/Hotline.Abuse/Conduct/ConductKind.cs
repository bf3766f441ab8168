namespace Hotline.Abuse.Conduct;

/// <summary>What a caller did, as a call taker reports it.</summary>
/// <remarks>The numbers are stable, so that stores can keep them; their order says nothing about gravity, which is the
/// policy's to say. The default value is <see cref="Unintentional"/>, which never counts against anyone. The values from 8
/// to 254 are left to newer versions: evidence with one of them is kept as it is and counts nothing.</remarks>
public enum ConductKind
{
    /// <summary>Made by accident: a pocket, a child, a wrong number. Never counts.</summary>
    Unintentional = 0,

    /// <summary>The line was open and nobody spoke (ghost call). It may be a person who cannot speak. Never counts.</summary>
    Silent = 1,

    /// <summary>A chat or an errand that is no emergency, after the caller had been told what the line is for.</summary>
    NonEmergency = 2,

    /// <summary>A joke; nobody was sent.</summary>
    Prank = 3,

    /// <summary>Insults, threats or indecency towards the call taker.</summary>
    Abusive = 4,

    /// <summary>Calling one call taker or the line again and again to wear people down.</summary>
    Harassment = 5,

    /// <summary>A made-up emergency, for which units were sent.</summary>
    Hoax = 6,

    /// <summary>A call by somebody whom a host refuses under a statute of its own. This library refuses nobody, but the
    /// attempt has to leave a trace: otherwise one prank more could shorten a sanction.</summary>
    RefusedAttempt = 7,

    /// <summary>Reported with a word that this version does not know. Kept, and never counts. Once a version that knows the
    /// word is in use, the same report delivered again counts as what it is.</summary>
    Unknown = 255,
}
