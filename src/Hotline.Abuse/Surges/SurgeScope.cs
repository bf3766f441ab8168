namespace Hotline.Abuse.Surges;

/// <summary>What a surge is watched by.</summary>
public enum SurgeScope
{
    /// <summary>All calls.</summary>
    Line = 0,

    /// <summary>The trunk or exchange that calls come in on.</summary>
    Trunk = 1,

    /// <summary>The first digits of the callers' numbers.</summary>
    Prefix = 2,

    /// <summary>The area that calls are about or come from.</summary>
    Area = 3,
}
