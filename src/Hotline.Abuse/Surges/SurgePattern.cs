namespace Hotline.Abuse.Surges;

/// <summary>How a surge is spread over callers. Neither says what it is: a disaster looks just like an attack.</summary>
public enum SurgePattern
{
    /// <summary>Too few calls showed a number to tell.</summary>
    Unknown = 0,

    /// <summary>A few callers call again and again: two calls or more to a caller.</summary>
    FewCallers = 1,

    /// <summary>Many different numbers: a disaster, or forged numbers.</summary>
    ManyCallers = 2,
}
