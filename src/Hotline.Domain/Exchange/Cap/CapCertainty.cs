namespace Hotline.Domain.Exchange.Cap;

/// <summary>How sure it is. The names are the words of CAP 1.2.</summary>
public enum CapCertainty
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Not expected.</summary>
    Unlikely = 1,

    /// <summary>Possible, but not likely.</summary>
    Possible = 2,

    /// <summary>More likely than not.</summary>
    Likely = 3,

    /// <summary>Seen to have happened or to be going on.</summary>
    Observed = 4,
}
