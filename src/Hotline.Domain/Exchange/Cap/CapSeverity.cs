namespace Hotline.Domain.Exchange.Cap;

/// <summary>How grave it is. The names are the words of CAP 1.2.</summary>
public enum CapSeverity
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Minimal to no known threat to life or property.</summary>
    Minor = 1,

    /// <summary>Possible threat to life or property.</summary>
    Moderate = 2,

    /// <summary>Significant threat to life or property.</summary>
    Severe = 3,

    /// <summary>Extraordinary threat to life or property.</summary>
    Extreme = 4,
}
